/** A unit's SOPs as one book: title page, contents, every form on its sheets, and the pages that rest on a regulation. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { bookPdf } from "../../../src/documents/pdf/typeset.ts";
import { siteBook, unitBook } from "../../../src/documents/pdf/book.ts";
import { makesSiteBook } from "../../../src/documents/pdf/made.ts";
import { unitsWithSops } from "../../../src/catalogue/units-with-sops.ts";
import { readContent } from "../../../src/reader/content.ts";
import { must } from "../../../src/basics/must.ts";
import { printedForm } from "../../support/printed-form.ts";
import { squeezed, taggedPdf } from "../../support/tagged-pdf.ts";

it("holds the twelve between contents and index, and pages are told right", async () => {
  const catalogue = buildCatalogue(await readContent(process.cwd(), "tests/fixtures/ngantang"), {
    today: "2026-01-01",
  });
  const unit = must(catalogue.units, "kecamatan-ngantang");
  const pdf = await taggedPdf(bookPdf(unitBook(catalogue, unit)));
  expect(pdf.accessible).toBe(true);
  expect(pdf.title).toBe("SOP Kecamatan Ngantang");
  // Title page, contents, twelve sheets, index.
  expect(pdf.pages).toBe(15);

  const heads = pdf.tags.filter(({ role }) => role === "H1");
  const names = unit.sopIds.map((id) => must(catalogue.sops, id).nama);
  expect(heads.map(({ text }) => text)).toEqual(
    ["Daftar Isi", ...names, "Indeks Peraturan"].map((name) => squeezed(name)),
  );
  const titles = pdf.bookmarks.filter((title) => !title.startsWith("–"));
  expect(titles).toEqual([...names, "Indeks Peraturan"]);
  const contents = pdf.tags.filter(({ role }) => role === "TOCI").map(({ text }) => text);
  expect(contents).toHaveLength(13);
  contents.forEach((text, index) => {
    const { page, text: name } = heads[index + 1]!;
    expect(text).toMatch(new RegExp(`${page}$`));
    expect(text).toContain(name);
  });
  for (const id of unit.sopIds)
    for (const words of printedForm(must(catalogue.sops, id))) expect(pdf.text).toContain(squeezed(words));

  // Perpres 29/2014 is cited by the first, sixth and ninth form of the source document.
  const index = pdf.text.slice(pdf.text.lastIndexOf("IndeksPeraturan"));
  const citing = [
    "Penyusunan Perjanjian Kinerja",
    "Pelaksanaan Pengukuran Kinerja (Monitoring dan Evaluasi)",
  ];
  const pages = citing.map((name) => heads.find(({ text }) => text === squeezed(name))!.page);
  const [, cited = ""] = /PeraturanPresidenNomor29Tahun2014.*?Halaman([\d,]+)/.exec(index) ?? [];
  expect(cited.split(",")).toHaveLength(3);
  for (const page of pages) expect(cited.split(",")).toContain(String(page));
});

it("holds all units of a catalogue, each behind a sheet of its own", async () => {
  const catalogue = buildCatalogue(await readContent(process.cwd(), "tests/fixtures/situs"), {
    today: "2026-01-01",
  });
  expect(makesSiteBook(catalogue)).toBe(true);
  const units = unitsWithSops(catalogue);
  expect(units.length).toBeGreaterThan(1);
  const pdf = await taggedPdf(bookPdf(siteBook(catalogue)));
  expect(pdf.accessible).toBe(true);
  const heads = units.flatMap(({ nama, sopIds }) => [
    nama,
    ...sopIds.map((id) => must(catalogue.sops, id).nama),
  ]);
  expect(pdf.bookmarks.filter((title) => !title.startsWith("–"))).toEqual([...heads, "Indeks Peraturan"]);
  const contents = pdf.tags.filter(({ role }) => role === "TOCI").map(({ text }) => text);
  const pages = pdf.tags.filter(({ role }) => role === "H1").slice(1);
  expect(contents).toHaveLength(heads.length + 1);
  contents.forEach((text, index) => expect(text).toMatch(new RegExp(`${pages[index]!.page}$`)));
  for (const sop of catalogue.sops.values())
    for (const words of printedForm(sop)) expect(pdf.text).toContain(squeezed(words));
});

it("of one unit only, or of more SOPs than a book holds, there is none for the catalogue", async () => {
  const build = async (name: string) =>
    buildCatalogue(await readContent(process.cwd(), `tests/fixtures/${name}`), { today: "2026-01-01" });
  expect(makesSiteBook(await build("ngantang"))).toBe(false);
  const site = await build("situs");
  const [sop] = [...site.sops.values()];
  const many = new Map(Array.from({ length: 401 }, (_, index) => [`${index}`, sop!]));
  expect(makesSiteBook({ ...site, sops: many })).toBe(false);
});
