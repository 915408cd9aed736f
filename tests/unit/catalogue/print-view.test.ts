/** What tells one print of a form from another: a mark that stands for every printed word, and what has changed since. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import type { Sop } from "../../../src/catalogue/types.ts";
import { printView } from "../../../src/catalogue/views/print-view.ts";
import { readContent } from "../../../src/reader/content.ts";
import { must } from "../../../src/basics/must.ts";

const catalogue = buildCatalogue(await readContent(process.cwd(), "tests/fixtures/situs"), {
  today: "2026-01-01",
});
const sop = must(catalogue.sops, "kecamatan-tirtasari/penanganan-pengaduan-terpadu");
const markOf = (change: Partial<Sop>): string => printView(catalogue, { ...sop, ...change }).mark;

it("the mark changes with what is printed, and with nothing else", () => {
  const { mark, address } = printView(catalogue, sop);
  expect(mark).toMatch(/^[0-9a-z]{7}$/);
  expect(address.endsWith(`${sop.path}#v-${mark}`)).toBe(true);
  const printed: Partial<Sop>[] = [
    { nama: "Lain" },
    { nomor: "1/2" },
    { disahkanOleh: { ...sop.disahkanOleh, nama: "Orang Lain" } },
    { peralatan: ["Lain"] },
    { bagianLain: [{ judul: "Tujuan", isi: [] }] },
    { prosedur: { pelaksana: ["A"], langkah: [{ kegiatan: "X", pelaksana: "A", simbol: "mulai" }] } },
  ];
  for (const change of printed) expect(markOf(change), JSON.stringify(change)).not.toBe(mark);
  expect(new Set(printed.map(markOf)).size).toBe(printed.length);
  expect(markOf({ alias: ["lain"], catatan: [], groupId: "lain" })).toBe(mark);
});

it("a recorded version tells what later ones changed, the last first", () => {
  expect(printView(catalogue, sop).older[0]).toEqual({
    mark: "1a2b3c4",
    changes: [{ date: "12 Juni 2023", perubahan: "Batas waktu jawaban menjadi tiga hari kerja." }],
    kept: null,
  });
});

it("the present version is no older one; a version without later ones has no changes to tell", () => {
  const [latest, first] = sop.riwayat ?? [];
  const { mark } = printView(catalogue, sop);
  const marks = (riwayat: Sop["riwayat"]) =>
    printView(catalogue, { ...sop, riwayat }).older.map((print) => print.mark);
  expect(marks([{ ...latest!, tanda: mark }, first!])).not.toContain(mark);
  expect(printView(catalogue, { ...sop, riwayat: [{ ...latest!, tanda: "0000000" }] }).older[0]).toEqual({
    mark: "0000000",
    changes: [],
    kept: null,
  });
});

it("a print of a version that the office has kept is known by its words, and leads to that version", () => {
  const [version] = must(catalogue.versions, sop.id);
  const { mark } = printView(catalogue, version!);
  expect(printView(catalogue, sop).older.at(-1)).toEqual({
    mark,
    changes: [
      { date: "12 Juni 2023", perubahan: "Batas waktu jawaban menjadi tiga hari kerja." },
      { date: "10 Januari 2023", perubahan: "Pengaduan lewat telepon ditambahkan." },
    ],
    kept: { name: "2022", path: `${sop.path}2022/` },
  });
});
