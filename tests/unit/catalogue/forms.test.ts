/** Forms as different offices print them: written as entries they lose nothing, and what is found in them is fair. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "csv-parse/sync";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { sopCsv } from "../../../src/catalogue/export/csv.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import { readContent } from "../../../src/reader/content.ts";

const ROOT = resolve(import.meta.dirname, "../../..");
/** Throws with every mistake, were there one. */
const content = await readContent(ROOT, "tests/fixtures/formulir");
const catalogue = buildCatalogue(content, { today: "2026-01-01" });

/** Read one by one by a person: each is true of the paper. */
const FAIR: Readonly<Record<string, readonly string[]>> = {
  "izin-keramaian": ["NOMOR_TANPA_URUT nomor", "BAGIAN_KOSONG pencatatan", "BAGIAN_KOSONG disahkanOleh"],
  "surat-panggilan": [],
  "laporan-gizi": [],
  "surat-masuk": ["TANGGAL_TIDAK_PASTI tanggalPembuatan"],
  "kartu-penduduk": ["TANDA_BACA_ITEM dasarHukum"],
  "kartu-keluarga": [
    "BAGIAN_KOSONG tanggalEfektif",
    "BAGIAN_KOSONG peralatan",
    "BAGIAN_KOSONG pencatatan",
    "BAGIAN_KOSONG disahkanOleh",
  ],
  "anggota-perpustakaan": [],
  "pengaduan-layanan": [
    "BAGIAN_KOSONG nomor",
    "BAGIAN_KOSONG pencatatan",
    "BAGIAN_KOSONG disahkanOleh",
    "KETERKAITAN_KOSONG keterkaitan",
    "PERINGATAN_KOSONG peringatan",
    "LANGKAH_TANPA_MUTU_BAKU prosedur.0",
  ],
  "penerimaan-siswa": ["TANGGAL_TIDAK_BERURUTAN tanggalEfektif", "KETERKAITAN_KOSONG keterkaitan"],
  "tender-konstruksi": [],
  // Its table has no columns for performers: nothing is said of a drawing that is not there.
  "legalisasi-ijazah": [
    "NOMOR_TANPA_URUT nomor",
    "BAGIAN_KOSONG disahkanOleh",
    "KETERKAITAN_KOSONG keterkaitan",
  ],
  "tanpa-kepala": [
    "BAGIAN_KOSONG nomor",
    "BAGIAN_KOSONG tanggalPembuatan",
    "BAGIAN_KOSONG tanggalEfektif",
    "BAGIAN_KOSONG disahkanOleh",
    "BAGIAN_KOSONG dasarHukum",
    "BAGIAN_KOSONG kualifikasiPelaksana",
    "BAGIAN_KOSONG peralatan",
    "BAGIAN_KOSONG pencatatan",
    "KETERKAITAN_KOSONG keterkaitan",
    "PERINGATAN_KOSONG peringatan",
  ],
};

describe("forms of other offices", () => {
  it("are all accepted", () => {
    expect([...catalogue.sops.keys()].sort()).toEqual(
      Object.keys(FAIR)
        .map((slug) => `kantor-contoh/${slug}`)
        .sort(),
    );
  });

  it.each(Object.entries(FAIR))("%s is found fairly", (slug, expected) => {
    const { findings } = catalogue.sops.get(`kantor-contoh/${slug}`)!;
    expect(findings.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it("say of every part of a SOP AP that counts as open what is open in it", () => {
    const silent = [...catalogue.sops.values()].flatMap(({ id, formulir, openFields, findings }) =>
      openFields
        .filter(
          (open) => formulir === "sop-ap" && !findings.some(({ field }) => field.split(".")[0] === open),
        )
        .map((open) => `${id} ${open}`),
    );
    expect(silent).toEqual([]);
  });

  it("keep their other parts in the table of SOPs, a line each", () => {
    const [head, ...rows] = parse(sopCsv(catalogue, "/"), {});
    const row = rows.find(([id]) => id === "kantor-contoh/surat-masuk")!;
    expect(row[head!.indexOf("formulir")]).toBe("iso");
    expect(row[head!.indexOf("bagianLain")]!.split("\n")[0]).toBe(
      "Ruang Lingkup: Surat dari luar universitas.",
    );
  });

  it("show their other parts under the printed headings, in order", () => {
    const { fields } = sopView(catalogue, "kantor-contoh/laporan-gizi");
    expect(fields.map(({ label, items }) => [label, items.length])).toEqual([
      ["No. Dokumen", 0],
      ["No. Revisi", 1],
      ["Tanggal Terbit", 0],
      ["Halaman", 1],
      ["Pengertian", 1],
      ["Tujuan", 1],
      ["Unit terkait", 2],
    ]);
  });

  it("keep a dash as printed, and a month as precise as printed", () => {
    const { identity } = sopView(catalogue, "kantor-contoh/izin-keramaian");
    const row = (key: string) => identity.find((one) => one.key === key);
    expect(row("tanggalRevisi")).toMatchObject({ lines: ["-"], gaps: [] });
    expect(row("tanggalEfektif")).toMatchObject({ lines: ["Juni 2017"], printed: "JUNI 2017" });
  });

  it("say of each step what it lacks, and no more", () => {
    const { findings } = catalogue.sops.get("kantor-contoh/pengaduan-layanan")!;
    expect(findings.at(-1)!.message).toBe(
      "Langkah 1 belum memuat kelengkapan dan output; langkah 2 belum memuat kelengkapan, waktu, dan output.",
    );
  });

  it("lead to the right laws", () => {
    const { citations } = catalogue.sops.get("kantor-contoh/surat-panggilan")!;
    expect(citations.map(({ cited }) => cited.map(({ key, amendedBy }) => [key, amendedBy]))).toEqual([
      [["uu-14-1970", []]],
      [["uu-7-1989", ["uu-3-2006"]]],
      [["kepma-26-2012", []]],
      [],
    ]);
    const keys = (slug: string) =>
      catalogue.sops
        .get(`kantor-contoh/${slug}`)!
        .citations.flatMap(({ cited }) => cited.map(({ key, amendedBy }) => [key, amendedBy]));
    expect(keys("kartu-penduduk")).toEqual([
      ["uu-23-2006", ["uu-24-2013"]],
      ["perda-contoh-21-2008", []],
      ["se-bup-contoh-470-35-434-105-2014", []],
    ]);
    expect(keys("kartu-keluarga")).toEqual([
      ["uu-1-1974", []],
      ["uu-25-2009", []],
      ["permenpan-21-2008", []],
    ]);
    expect(keys("tender-konstruksi")).toEqual([
      ["perpres-16-2018", ["perpres-12-2021", "perpres-46-2025"]],
      ["perlkpp-12-2021", ["perlkpp-4-2024"]],
    ]);
  });
});
