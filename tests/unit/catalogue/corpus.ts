/** Content for catalogue tests: the twelve as the acceptance file has them, and made-up entries. */
import { readFileSync } from "node:fs";
import { glossarySchema } from "../../../src/schema/glossary.ts";
import type { Content, SopEntry } from "../../../src/schema/content.ts";
import { regulationSchema } from "../../../src/schema/regulation.ts";
import { siteSchema } from "../../../src/schema/site.ts";
import { sopSchema, type SopInput } from "../../../src/schema/sop.ts";
import { unitSchema } from "../../../src/schema/unit.ts";

export interface Accepted {
  readonly slug: string;
  readonly name: string;
  readonly number: string;
  readonly dates: Readonly<Record<"pembuatan" | "revisi" | "efektif" | "pengesahan", string | null>>;
  readonly datesIso: Readonly<Record<"pembuatan" | "revisi" | "efektif" | "pengesahan", string | null>>;
  readonly approver: { readonly jabatan: string; readonly nama: string; readonly nip: string };
  readonly dasarHukum: readonly string[];
  readonly kualifikasi: string[];
  readonly keterkaitan: readonly string[];
  readonly peralatan: string[];
  readonly peringatan: string | null;
  readonly pencatatan: string[];
  readonly regulationIds: readonly string[];
  readonly linkedNames: readonly string[];
  readonly unlinkedNames: readonly string[];
  readonly anomalies: readonly string[];
}

export const UNIT = "kecamatan-ngantang";

/** Codes of the acceptance file that need judgement: the editor's `catatan`, not rules. */
export const EDITORIAL = new Set([
  "DASAR_HUKUM_NOMOR_SALAH",
  "LABEL_BERBEDA",
  "PENCATATAN_DOKUMEN_LAIN",
  "KUALIFIKASI_DIDUGA_SALINAN",
  "PERINGATAN_DIDUGA_SALINAN",
  "DASAR_HUKUM_POKOK_TIDAK_DIKUTIP",
  "ISTILAH_TIDAK_KONSISTEN",
  "JUDUL_TAK_BAKU",
  "SINGKATAN_TAK_BAKU",
]);

export const ACCEPTED = JSON.parse(
  readFileSync(new URL("../../fixtures/sop-kecamatan-ngantang-2021.json", import.meta.url), "utf8"),
) as readonly Accepted[];

/** Every code that the acceptance file knows; rules that came later may find more on top. */
export const VOCABULARY: ReadonlySet<string> = new Set(ACCEPTED.flatMap(({ anomalies }) => anomalies));

/** What the register says of two of the six regulations (content/peraturan/). */
export const REPLACED = {
  "permenpan-21-2008": {
    jenis: "permenpan",
    nomor: 21,
    tahun: 2008,
    status: "diganti",
    sejak: 2012,
    diperiksa: 2025,
    digantiOleh: {
      peraturan:
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 35 Tahun 2012",
    },
  },
  "permendagri-54-2009": {
    jenis: "permendagri",
    nomor: 54,
    tahun: 2009,
    status: "diganti",
    sejak: 2023,
    diperiksa: 2025,
    digantiOleh: { peraturan: "Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023" },
  },
};

/** Domain.md's natural groups, by place in the source. */
const GROUPS: Readonly<Record<number, string>> = {
  1: "perencanaan",
  5: "perencanaan",
  8: "perencanaan",
  9: "perencanaan",
  10: "perencanaan",
  6: "pengukuran",
  2: "pelaporan",
  3: "pelaporan",
  4: "pelaporan",
  7: "pelaporan",
  12: "pelaporan",
  11: "pelayanan-publik",
};

/** The twelve SOPs of the source document with the editor's coded remarks. */
export function theTwelve(
  regulations: NonNullable<Parameters<typeof content>[0]["regulations"]> = {},
): Content {
  return content({
    regulations,
    units: {
      [UNIT]: {
        nama: "Kecamatan Ngantang",
        kodeWilayah: "35.07.27",
        wilayah: "Kabupaten Malang",
        induk: "Kabupaten Malang",
      },
    },
    sops: Object.fromEntries(ACCEPTED.map((sop, index) => [`${UNIT}/${sop.slug}`, inputOf(sop, index + 1)])),
  });
}

function inputOf(sop: Accepted, position: number): Partial<SopInput> {
  const { pembuatan, revisi, efektif, pengesahan } = sop.dates;
  return {
    nama: sop.name,
    nomor: sop.number,
    tanggalPembuatan: pembuatan!,
    ...(revisi ? { tanggalRevisi: revisi } : {}),
    tanggalEfektif: efektif ?? undefined,
    tanggalPengesahan: pengesahan ?? undefined,
    disahkanOleh: { jabatan: sop.approver.jabatan, nama: sop.approver.nama, nip: sop.approver.nip },
    dasarHukum: [...sop.dasarHukum],
    kualifikasiPelaksana: sop.kualifikasi,
    keterkaitan: [...sop.keterkaitan],
    peralatan: sop.peralatan,
    peringatan: sop.peringatan === null ? [] : [sop.peringatan],
    pencatatan: sop.pencatatan,
    sumber: { dokumen: "SOP Kecamatan Ngantang 2021", posisi: `SOP ke-${position} dari 12` },
    kelompok: GROUPS[position],
    catatan: sop.anomalies.filter((code) => EDITORIAL.has(code)).map((kode) => ({ kode, teks: "Catatan." })),
  };
}

/** Builds content from what matters to a test; everything else is a complete form without faults. */
export function content(parts: {
  readonly units: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly sops: Readonly<Record<string, Partial<SopInput>>>;
  readonly regulations?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly site?: Readonly<Record<string, unknown>>;
}): Content {
  const groups = ["perencanaan", "pengukuran", "pelaporan", "pelayanan-publik"];
  return {
    site: siteSchema.parse({
      nama: "Katalog",
      keterangan: "Katalog uji.",
      penerbit: "Penguji",
      alamat: "https://sop.example",
      tidakDiSini: "-",
      kelompok: groups.map((id) => ({ id, nama: id, keterangan: id })),
      ...parts.site,
    }),
    glossary: glossarySchema.parse({}),
    units: Object.entries(parts.units).map(([id, data]) => ({
      id,
      file: `content/unit/${id}.yaml`,
      data: unitSchema.parse({ nama: id, kop: [id], wilayah: "Kabupaten Malang", ...data }),
    })),
    regulations: Object.entries(parts.regulations ?? {}).map(([id, data]) => ({
      id,
      file: `content/peraturan/${id}.yaml`,
      data: regulationSchema.parse({ judul: "Judul", status: "belum dikonfirmasi", ...data }),
    })),
    // Two SOPs with one number would be a fault.
    sops: Object.entries(parts.sops).map(([id, input], index) =>
      entry(id, { nomor: `065/${index + 1}/35.07.27/2021`, ...input }),
    ),
  };
}

const FAULTLESS: SopInput = {
  nama: "Contoh",
  nomor: "065/1/35.07.27/2021",
  tanggalPembuatan: "1 Februari 2021",
  tanggalEfektif: "2 Februari 2021",
  disahkanOleh: { jabatan: "Camat", nama: "Nama, S.STP" },
  dasarHukum: ["Perpres 29/2014"],
  kualifikasiPelaksana: ["Teliti"],
  keterkaitan: ["SOP Lain"],
  peralatan: ["Komputer"],
  peringatan: ["Apabila terlambat, maka laporan tidak diterima."],
  pencatatan: ["Buku agenda"],
  sumber: { dokumen: "Dokumen" },
};

export function entry(id: string, input: Partial<SopInput>): SopEntry {
  const [unit = "", slug = ""] = id.split("/");
  const data = sopSchema.parse({ ...FAULTLESS, nama: slug, ...input });
  return { id, unit, slug, data, body: "", needsCompiler: false, file: `content/sop/${id}.mdx` };
}
