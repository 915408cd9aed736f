/** A draft is judged as the site would judge it, by the data files that the site publishes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { dataFiles } from "../../../src/catalogue/export/files.ts";
import { checkDraft } from "../../../src/desk/check-draft.ts";
import type { Draft, OpenedFile } from "../../../src/desk/draft.ts";
import { loadKnown } from "../../../src/desk/known.ts";
import { openFile } from "../../../src/desk/open-file.ts";
import { readContent } from "../../../src/reader/content.ts";
import type { Content } from "../../../src/schema/content.ts";
import { fieldName } from "../../../src/schema/mistakes/errors.ts";
import { BROKEN, GOOD, problemsOf } from "../schema/broken.ts";
import type { Catalogue } from "../../../src/catalogue/types.ts";

const TODAY = "2025-11-01";
let catalogue: Catalogue;
let known: Content;
let file: OpenedFile;

beforeAll(async () => {
  const content = await readContent(process.cwd(), "tests/fixtures/ngantang");
  catalogue = buildCatalogue(content, { today: TODAY });
  const files = new Map(Array.from(dataFiles(catalogue), ([path, text]) => [path, text]));
  known = await loadKnown((path) => Promise.resolve(files.get(path)!()));
  const source = "tests/fixtures/sop-kecamatan-ngantang-2021.txt";
  file = await openFile("sumber.txt", new Uint8Array(readFileSync(source)));
});

/** The SOP files of a broken case, as a clerk names them. */
const filesOf = (name: string) =>
  readdirSync(join(BROKEN, name), { recursive: true, encoding: "utf8" }).filter((path) =>
    /\/sop\/kecamatan-contoh\/.*\.mdx$/.test(path),
  );

const draftOf = (values: Draft["values"]): Draft => ({ values, original: null, unit: null, slug: null });

it("finds in each of the twelve what the site finds", () => {
  expect(file.sops).toHaveLength(12);
  for (const { draft } of file.sops) {
    const checked = checkDraft(draft, known, TODAY);
    expect(checked.mistakes).toEqual([]);
    const published = catalogue.sops.get(`${checked.unit}/${checked.slug}`)!;
    expect(checked.replaces).toBe(published.nama);
    const derived = published.findings.filter(({ editorial }) => !editorial);
    expect(checked.findings.map(({ field, message }) => [field, message])).toEqual(
      derived.map(({ field, message }) => [field, message]),
    );
    const unread = Object.entries(checked.targets).filter(
      ([key, { path }]) => key.startsWith("dasar") && !path,
    );
    expect(unread).toHaveLength(published.citations.filter(({ cited }) => cited.length === 0).length);
  }
});

it("tells mistakes at their fields and says nothing else until they are mended", () => {
  const { values } = file.sops[0]!.draft;
  const { mistakes, findings, view } = checkDraft(
    draftOf({ ...values, nama: undefined, tanggalRevisi: "besok" }),
    known,
    TODAY,
  );
  expect(mistakes.map(({ path }) => path)).toEqual([["nama"], ["tanggalRevisi"]]);
  expect(mistakes[1]!.expected).toContain("tidak terbaca sebagai tanggal");
  expect(findings).toEqual([]);
  expect(view).toBeNull();
});

it("takes a reference that names nothing for a mistake, not for a crash", () => {
  const { values } = file.sops[0]!.draft;
  const { mistakes } = checkDraft(
    draftOf({ ...values, dasarHukum: [{ teks: "Peraturan lain", rujukan: "tidak-dikenal-9" }] }),
    known,
    TODAY,
  );
  expect(mistakes.map(({ path }) => path)).toEqual([["dasarHukum", 0, "rujukan"]]);
});

it("refuses at each field what the check of content refuses there", async () => {
  const good = await readContent(GOOD);
  const told: string[] = [];
  for (const name of readdirSync(BROKEN)) {
    const problems = await problemsOf(name);
    for (const path of filesOf(name)) {
      const { sops } = await openFile(path, new Uint8Array(readFileSync(join(BROKEN, name, path))));
      if (sops.length === 0) continue; // No YAML that can be read: told where the file is opened.
      const { mistakes } = checkDraft(sops[0]!.draft, good, TODAY);
      const refused = problems.filter(
        ({ file, field }) => file === path && field !== null && field !== "isi",
      );
      expect(
        mistakes.map((mistake) => [fieldName(mistake.path), mistake.expected]),
        name,
      ).toEqual(refused.map(({ field, expected }) => [field, expected]));
      told.push(...refused.map(({ field }) => field!.replace(/ .*/, "")));
    }
  }
  for (const field of ["dasarHukum", "keterkaitan", "diganti", "kelompok", "aliasAlamat", "catatan"])
    expect(told).toContain(field);
});

it("knows the old addresses of other SOPs, also where the catalogue is split", async () => {
  const { unit, site } = { unit: known.units, site: known.site };
  const [first, second] = known.sops.map(({ id, data }) => ({ id, nama: data.nama }));
  const files: Readonly<Record<string, unknown>> = {
    "periksa/katalog.json": {
      situs: site,
      unit,
      peraturan: [],
      sop: [{ ...first, aliasAlamat: ["nama-lama"] }, second],
    },
    "data/katalog.json": { sop: [] },
  };
  const split = await loadKnown((path) => Promise.resolve(JSON.stringify(files[path])));
  const draft = { values: { nama: "Baru", aliasAlamat: ["nama-lama"] }, original: null, slug: null };
  const { mistakes } = checkDraft({ ...draft, unit: "kecamatan-ngantang" }, split, TODAY);
  expect(mistakes.map(({ expected }) => expected)).toEqual([
    `alamat itu sudah disebut oleh SOP ${first!.id}`,
  ]);
});

it("refuses text that no format can carry", () => {
  const { mistakes } = checkDraft(draftOf({ nama: "Cuti", peralatan: ["ATK", "Map\u0007"] }), known, TODAY);
  expect(mistakes.map(({ path }) => path)).toEqual([["peralatan", 1]]);
});

it("leads to no page that the site does not have", () => {
  const { values } = file.sops[0]!.draft;
  const dasarHukum = ["Peraturan Presiden Nomor 29 Tahun 2014", "Peraturan Presiden Nomor 998 Tahun 2014"];
  const keterkaitan = ["SOP Pemugaran Makam Tua"];
  const { targets } = checkDraft(draftOf({ ...values, dasarHukum, keterkaitan }), known, TODAY);
  expect(targets["dasarHukum.0"]!.path).toBe("/peraturan/perpres-29-2014/");
  expect(targets["dasarHukum.1"]).toEqual({ path: null, text: "peraturan dikenali · belum terdaftar" });
  expect(targets["keterkaitan.0"]).toEqual({ path: null, text: "belum ada di katalog ini" });
});

it("finds nothing against a unit that nobody has named", () => {
  const [one] = known.units;
  const second = { ...one!, id: "dinas-lain", data: { ...one!.data, kodeWilayah: "35.07.99" } };
  const first = { ...one!, data: { ...one!.data, kodeWilayah: "35.07.98" } };
  const { values } = file.sops[0]!.draft;
  const checked = checkDraft(draftOf(values), { ...known, units: [second, first] }, TODAY);
  expect(checked.unit).toBeNull();
  expect(checked.proposal).toBeNull();
  expect(checked.view?.unit.kop).toEqual(["UNIT BELUM DIPILIH"]);
  expect(checked.findings.filter(({ message }) => message.includes("bukan kode"))).toEqual([]);
});

it("gives a new SOP a place of its own", () => {
  const { unit, slug, replaces } = checkDraft(
    draftOf({ nama: "Peminjaman Ruang Rapat (PRR)" }),
    known,
    TODAY,
  );
  expect([unit, slug, replaces]).toEqual(["kecamatan-ngantang", "peminjaman-ruang-rapat", null]);
});

it("shows of every value of the source where it stands", () => {
  for (const { draft, lines } of file.sops) {
    const fields = new Set(
      lines.flatMap(({ parts }) => parts.filter(({ label }) => !label).map(({ field }) => field)),
    );
    for (const key of [
      "nama",
      "nomor",
      "disahkanOleh",
      "dasarHukum",
      "kualifikasiPelaksana",
      "keterkaitan",
    ]) {
      const value = draft.values[key];
      if (Array.isArray(value) && value.length === 0) continue;
      expect(fields, String(draft.values["nama"])).toContain(key);
    }
  }
});

it("knows the whole unit and the names of all others where the catalogue is split", async () => {
  const [one, ...others] = known.sops.map(({ id, data }) => ({ id, nama: data.nama }));
  const files: Readonly<Record<string, unknown>> = {
    "periksa/katalog.json": { situs: known.site, unit: known.units, peraturan: [], sop: [one, ...others] },
    "data/katalog.json": { sop: [], bagian: [{ unit: "kecamatan-ngantang" }] },
    "data/katalog/kecamatan-ngantang.json": { sop: [{ ...one, pencatatan: ["Buku"] }] },
  };
  const load = (path: string) => Promise.resolve(JSON.stringify(files[path]));
  expect((await loadKnown(load)).sops).toHaveLength(12);
  const whole = await loadKnown(load, "kecamatan-ngantang");
  expect(whole.sops.map(({ data }) => data.pencatatan.length).filter((count) => count > 0)).toEqual([1]);
  expect(whole.sops).toHaveLength(12);
});

it("opens an entry as an entry, and keeps what the form does not know", async () => {
  const text =
    "---\nnama: Cuti # tetap\nsumber:\n  dokumen: Berkas\n# catatan penyunting\nperalatan: [ATK]\n---\n\nProsa.\n";
  const { sops } = await openFile("sop/kantor/cuti-lama.mdx", new TextEncoder().encode(text));
  const { draft } = sops[0]!;
  expect(draft.slug).toBe("cuti-lama");
  expect(checkDraft(draft, known, TODAY).mdx).toContain("# catatan penyunting");
  const { mdx } = checkDraft({ ...draft, values: { ...draft.values, nama: "Cuti Tahunan" } }, known, TODAY);
  expect(mdx).toContain("nama: Cuti Tahunan");
  expect(mdx).toMatch(/---\n\nProsa\.\n$/);
});
