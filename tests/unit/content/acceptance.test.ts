/** The twelve as entries (`tests/fixtures/ngantang`, kept apart from the published ones) against the source document: every value exactly as printed. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { readContent } from "../../../src/reader/content.ts";

/** One sheet of `tests/fixtures/sop-kecamatan-ngantang-2021.json`. */
interface Sheet {
  readonly index: number;
  readonly slug: string;
  readonly name: string;
  readonly number: string;
  readonly dates: Readonly<Record<DateKind, string | null>>;
  readonly datesIso: Readonly<Record<DateKind, string | null>>;
  readonly approver: { readonly jabatan: string; readonly nama: string; readonly nip: string };
  readonly issuer: { readonly pemerintah: string; readonly unit: string };
  readonly dasarHukum: readonly string[];
  readonly kualifikasi: readonly string[];
  readonly keterkaitan: readonly string[];
  readonly peralatan: readonly string[];
  readonly peringatan: string | null;
  readonly pencatatan: readonly string[];
  readonly anomalies: readonly string[];
}
type DateKind = "pembuatan" | "revisi" | "efektif" | "pengesahan";

const UNIT = "kecamatan-ngantang";
const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const SHEETS = JSON.parse(
  readFileSync(new URL("../../fixtures/sop-kecamatan-ngantang-2021.json", import.meta.url), "utf8"),
) as readonly Sheet[];

const content = await readContent(FIXTURES, "ngantang");
const sops = new Map(content.sops.filter(({ unit }) => unit === UNIT).map((sop) => [sop.slug, sop.data]));
const texts = (items: readonly { readonly teks: string }[]) => items.map(({ teks }) => teks);

describe("the twelve SOPs", () => {
  it("are all there and nothing else", () => {
    expect([...sops.keys()].sort()).toEqual(SHEETS.map(({ slug }) => slug).sort());
  });

  it.each(SHEETS.map((sheet) => [sheet.slug, sheet] as const))("%s is as printed", (slug, sheet) => {
    const sop = sops.get(slug)!;
    const dates = [sop.tanggalPembuatan, sop.tanggalRevisi, sop.tanggalEfektif, sop.tanggalPengesahan];
    const { pembuatan, revisi, efektif, pengesahan } = sheet.dates;
    expect(sop.nama).toBe(sheet.name);
    expect(sop.nomor).toBe(sheet.number);
    expect(dates.map((date) => date?.printed ?? null)).toEqual([pembuatan, revisi, efektif, pengesahan]);
    expect(dates.map((date) => date?.iso ?? null)).toEqual([
      sheet.datesIso.pembuatan, sheet.datesIso.revisi, sheet.datesIso.efektif, sheet.datesIso.pengesahan,
    ]);
    const { jabatan, nama, nip } = sheet.approver;
    expect(sop.disahkanOleh).toEqual({ jabatan, nama, nip });
    expect(texts(sop.dasarHukum)).toEqual(sheet.dasarHukum);
    expect(sop.kualifikasiPelaksana).toEqual(sheet.kualifikasi);
    expect(texts(sop.keterkaitan)).toEqual(sheet.keterkaitan);
    expect(sop.peralatan).toEqual(sheet.peralatan);
    expect(sop.peringatan).toEqual(sheet.peringatan === null ? [] : [sheet.peringatan]);
    expect(sop.pencatatan).toEqual(sheet.pencatatan);
    expect(sop.sumber).toEqual({ dokumen: "SOP Kecamatan Ngantang 2021", posisi: `SOP ke-${sheet.index} dari 12` });
    expect(sop.status).toBe("belum dikonfirmasi");
    expect(sop.prosedur).toBeUndefined();
  });

  it("have the heading of the form in their unit", () => {
    const unit = content.units.find(({ id }) => id === UNIT)!.data;
    const { pemerintah, unit: office } = SHEETS[0]!.issuer;
    expect(unit.kop).toEqual([pemerintah, office]);
  });

  // Of the codes that the acceptance file knows; what other rules find is tested with those rules.
  it("give exactly the expected findings, by rule and by the editor's remarks together", () => {
    const vocabulary = new Set(SHEETS.flatMap(({ anomalies }) => anomalies));
    const catalogue = buildCatalogue(content, { today: "2026-01-01" });
    for (const { slug, anomalies } of SHEETS) {
      const codes = catalogue.sops.get(`${UNIT}/${slug}`)!.findings.map(({ code }) => code);
      expect([slug, codes.filter((code) => vocabulary.has(code)).sort()]).toEqual([slug, [...anomalies].sort()]);
    }
  });
});

/** Counted by hand and by program in the source document. */
describe("counts of the source", () => {
  const all = SHEETS.map(({ slug }) => sops.get(slug)!);
  const lengths = (list: "dasarHukum" | "kualifikasiPelaksana" | "keterkaitan" | "peralatan") =>
    all.map((sop) => sop[list].length);

  it("are those of the entries", () => {
    expect(lengths("dasarHukum")).toEqual([6, 4, 4, 4, 4, 7, 4, 4, 6, 4, 4, 4]);
    expect(lengths("kualifikasiPelaksana")).toEqual([3, 5, 5, 5, 2, 3, 3, 3, 3, 3, 3, 3]);
    expect(lengths("keterkaitan")).toEqual([2, 3, 2, 3, 2, 4, 3, 1, 2, 1, 0, 3]);
    expect(lengths("peralatan")).toEqual([2, 3, 3, 3, 2, 3, 3, 2, 2, 2, 2, 3]);
  });

  it("hold for distinct texts too", () => {
    const distinct = (items: readonly string[]) => new Set(items).size;
    expect(distinct(all.flatMap(({ dasarHukum }) => texts(dasarHukum)))).toBe(6);
    expect(distinct(all.flatMap(({ kualifikasiPelaksana }) => kualifikasiPelaksana))).toBe(26);
    expect(distinct(all.flatMap(({ keterkaitan }) => texts(keterkaitan)))).toBe(10);
    expect(distinct(all.flatMap(({ peralatan }) => peralatan))).toBe(8);
    expect(distinct(all.flatMap(({ pencatatan }) => pencatatan))).toBe(9);
    expect(all.filter(({ peringatan }) => peringatan.length === 0)).toHaveLength(4);
    expect(JSON.stringify(all).match(/"printed":"\d+ Pebruari/g)).toHaveLength(36);
    expect(JSON.stringify(all.map(({ peralatan }) => peralatan)).match(/excell/g)).toHaveLength(11);
  });
});

describe("regulations", () => {
  it("say no more than is known", () => {
    const known = content.regulations.map(({ id, data }) => [id, data.status, data.digantiOleh?.peraturan, data.sejak]);
    expect(known).toEqual([
      ["perbup-malang-28-2013", "belum dikonfirmasi", undefined, undefined],
      ["perbup-malang-36-2011", "belum dikonfirmasi", undefined, undefined],
      ["perbup-malang-40-2008", "belum dikonfirmasi", undefined, undefined],
      ["permendagri-54-2009", "diganti", "Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023", "2023"],
      ["permenpan-21-2008", "diganti", "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012", "2012"],
      ["perpres-29-2014", "belum dikonfirmasi", undefined, undefined],
    ]);
    expect(content.regulations.every(({ data }) => data.sumber?.length && data.diperiksa === "2025")).toBe(true);
  });
});
