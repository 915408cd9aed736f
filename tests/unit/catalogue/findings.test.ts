/** Each rule on its own: what it finds, and what it must leave alone. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build.ts";
import { isCutOffItem, isCutOffSentence } from "../../../src/catalogue/cut-off.ts";
import { EDITORIAL_CODES } from "../../../src/catalogue/findings/editorial.ts";
import { ruleOf, RULES } from "../../../src/catalogue/findings/index.ts";
import type { SopInput } from "../../../src/schema/sop.ts";
import { content, EDITORIAL } from "./corpus.ts";

/** Findings of one SOP in a unit, as `CODE field`. */
function found(sop: Partial<SopInput>, others: readonly Partial<SopInput>[] = []): string[] {
  const sops = Object.fromEntries([sop, ...others].map((input, index) => [`u/s${index}`, input]));
  const catalogue = buildCatalogue(content({ units: { u: {} }, sops }), { today: "2026-01-01" });
  return catalogue.sops.get("u/s0")!.findings.map(({ code, field }) => `${code} ${field}`);
}

describe("rules", () => {
  it("find nothing in a form without faults", () => {
    expect(found({})).toEqual([]);
  });

  it.each<[string, Partial<SopInput>]>([
    ["NOMOR_TANPA_URUT nomor", { nomor: "065 / / 35.07.27/2021" }],
    ["TANGGAL_REVISI_SAMA_DENGAN_PEMBUATAN tanggalRevisi", { tanggalRevisi: "01-02-2021" }],
    [
      "EJAAN_PEBRUARI tanggalPembuatan",
      { tanggalPembuatan: "1 Pebruari 2021", tanggalEfektif: "2 Pebruari 2021" },
    ],
    ["EJAAN_PEBRUARI tanggalEfektif", { tanggalEfektif: "3 Nopember 2021" }],
    ["EJAAN_EXCELL kualifikasiPelaksana.0", { kualifikasiPelaksana: ["Mahir Excell"] }],
    [
      "PERINGATAN_TERPOTONG peringatan.1",
      { peringatan: ["Dikerjakan tepat waktu.", "Apabila terlambat, maka"] },
    ],
    ["PERINGATAN_KOSONG peringatan", { peringatan: [] }],
    ["PERALATAN_TERPOTONG peralatan.1", { peralatan: ["Kertas", "Komputer dan"] }],
    ["KETERKAITAN_KOSONG keterkaitan", { keterkaitan: [] }],
    [
      "DASAR_HUKUM_GANDA dasarHukum.1",
      { dasarHukum: ["Perpres 29/2014", "Peraturan Presiden Nomor 29 Tahun 2014"] },
    ],
    ["DASAR_HUKUM_TAK_DIKENALI dasarHukum.1", { dasarHukum: ["UU 14/2008", "Keputusan rapat"] }],
    ["TANDA_BACA_ITEM pencatatan", { pencatatan: ["Buku;", "Arsip"] }],
  ])("%s", (expected, sop) => {
    expect(found(sop)).toEqual([expected]);
  });

  it("compare a number's spacing with most of its unit, among numbers with the same parts", () => {
    const usual = ["065/1/35.07.27/2021", "065/2/35.07.27/2021"].map((nomor) => ({ nomor }));
    expect(found({ nomor: "065 / 3/35.07.27/2021" }, usual)).toEqual(["NOMOR_SPASI_BERBEDA nomor"]);
    expect(found({ nomor: "065/3/35.07.27/2021" }, usual)).toEqual([]);
    expect(found({ nomor: "065 / 3/35.07.27/2021" }, usual.slice(1))).toEqual([]);
    expect(found({ nomor: "065 / /35.07.27/2021" }, usual)).toEqual(["NOMOR_TANPA_URUT nomor"]);
  });

  it.each(["J. ,S.STP", "J. .S.STP", "J.,S.STP", "J. S.STP", "BUDI SH", "BUDI, S.H.,M.H.", "BUDI  , M.Si"])(
    "find the degree of “%s” badly set off",
    (nama) => {
      expect(found({ disahkanOleh: { jabatan: "Camat", nama } })).toEqual([
        "PENULISAN_NAMA_PEJABAT_TAK_BAKU disahkanOleh",
      ]);
    },
  );

  it.each([
    "AKHMAD J., S.STP",
    "Drs. BUDI, M.Si",
    "S. HADI, S.H., M.H.",
    "M.Yusuf",
    "SITI AMINAH",
    "Ir. S. Seno, MM",
  ])("accept the name “%s”", (nama) => {
    expect(found({ disahkanOleh: { jabatan: "Camat", nama } })).toEqual([]);
  });

  it("take the end marks of one list for a style when they follow one", () => {
    const pencatatan = (...items: string[]) => found({ pencatatan: items });
    expect(pencatatan("Buku;", "Arsip.")).toEqual([]);
    expect(pencatatan("Buku;", "Surat; dan", "Arsip.")).toEqual([]);
    expect(pencatatan("Buku", "Alat tulis, dll.")).toEqual([]);
    expect(pencatatan("Buku.", "Arsip.")).toEqual([]);
    expect(pencatatan("Buku", "Arsip.")).toEqual(["TANDA_BACA_ITEM pencatatan"]);
    expect(pencatatan("Buku;", "Surat.", "Arsip")).toEqual(["TANDA_BACA_ITEM pencatatan"]);
  });
});

describe("text that breaks off", () => {
  it.each([
    "Apabila tidak ada Laporan Realisasi Anggaran, maka", "Apabila tidak ada DPA dan Laporan Realisasi Anggaran,",
    "Apabila tidak dilakukan monitoring dan evaluasi, maka tidak", "Apabila tidak ada Harga Satuan Dasar, maka digunakan",
    "Jika berkas tidak lengkap", "Dikerjakan paling lambat dalam", "Berkas disimpan (arsip", "Berkas harus …",
  ])("“%s”", (sentence) => {
    expect(isCutOffSentence(sentence)).toBe(true);
  }); // prettier-ignore

  it.each([
    "Jika terlambat, maka ditolak.", "Apabila terlambat, laporan tidak diterima", "Jika terlambat akan dikenai sanksi",
    "Apabila tidak dibuat dengan baik, maka Laporan Kinerja tidak akan tersusun", "Berlaku 14 hari kerja", "Dilarang merokok!",
  ])("not “%s”", (sentence) => {
    expect(isCutOffSentence(sentence)).toBe(false);
  }); // prettier-ignore

  it("lets conjunctions stand between items, not after the last", () => {
    expect(isCutOffItem("Komputer; dan", false)).toBe(false);
    expect(isCutOffItem("Komputer,", false)).toBe(false);
    expect(isCutOffItem("Komputer,", true)).toBe(true);
    expect(isCutOffItem("Komputer (word, excel) dan", true)).toBe(true);
    expect(isCutOffItem("Komputer dan", false)).toBe(true);
    expect(isCutOffItem("Komputer dan sejenisnya.", true)).toBe(false);
  });
});

describe("what is said of rules", () => {
  it("has a title, a reason and advice for every code, and each code once", () => {
    const codes = [...RULES.map(({ code }) => code), ...Object.keys(EDITORIAL_CODES)];
    expect(new Set(codes).size).toBe(codes.length);
    for (const { title, reason, advice } of codes.map(ruleOf)) {
      expect(Math.min(title.length, reason.length, advice.length)).toBeGreaterThan(3);
    }
    expect(Object.keys(EDITORIAL_CODES).sort()).toEqual([...EDITORIAL].sort());
  });

  it("takes an editor's coded remark as a finding, a plain one as none", () => {
    const catatan = ["Biasa.", { teks: "Salah.", kode: "BUATAN_SENDIRI", bidang: "nama" }];
    expect(found({ catatan })).toEqual(["BUATAN_SENDIRI nama"]);
    expect(ruleOf("BUATAN_SENDIRI").title).toBe("Catatan editor");
  });
});
