/** Any form of any kind, with any of its fields filled or left blank, comes back from Word as it was, traps in its words included. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { formDocx } from "../../../src/documents/form-docx.ts";
import { officialForm } from "../../../src/documents/official-form.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { FORM_LISTS } from "../../../src/schema/field-labels.ts";
import { FORMS, sopSchema, type SopInput } from "../../../src/schema/sop.ts";
import { content } from "../catalogue/corpus.ts";

/** What editors add; no form prints it. */
const EDITORIAL = [
  "sumber",
  "kelompok",
  "alias",
  "aliasAlamat",
  "status",
  "tanggalStatus",
  "diganti",
  "catatan",
  "riwayat",
];

const FILLED = {
  nomor: "445/ /SOP/2024",
  tanggalPembuatan: "1 Pebruari 2021",
  tanggalRevisi: "-",
  tanggalEfektif: "JUNI 2020",
  tanggalPengesahan: "30/7/2013",
  disahkanOleh: {
    jabatan: "Kepala Unit",
    nama: "Nama Kepala",
    pangkat: "Pembina Tk. I",
    nip: "19600101 198001 1 001",
  },
  dasarHukum: ["Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"],
  kualifikasiPelaksana: ["Mengerti tata naskah", "Teliti"],
  keterkaitan: ["SOP Surat Masuk", "SOP Surat Keluar"],
  peralatan: ["Komputer", "Printer", "ATK"],
  peringatan: ["Bila terlambat, layanan terhenti."],
  pencatatan: ["Buku agenda"],
  bagianLain: [
    { judul: "No. Dokumen", isi: [] },
    { judul: "No. Revisi", isi: ["00"] },
    { judul: "Dokumen Master", isi: [] },
    { judul: "Tujuan", isi: ["Sebagai acuan.", "Agar tertib."] },
    { judul: "Halaman", isi: ["1/2"] },
  ],
  prosedur: {
    pelaksana: ["Pemohon", "Petugas Loket", "Camat"],
    langkah: [
      {
        kegiatan: "Menyerahkan berkas",
        pelaksana: ["Pemohon"],
        simbol: "mulai",
        kelengkapan: "KTP",
        waktu: "5 menit",
      },
      {
        kegiatan: "Memeriksa",
        pelaksana: ["Petugas Loket", "Camat"],
        simbol: "proses",
        lanjut: 4,
        output: "Nota",
      },
      {
        kegiatan: "Lengkap?",
        pelaksana: ["Camat"],
        simbol: "keputusan",
        ya: 4,
        tidak: 1,
        keterangan: "Lihat SOP lain",
      },
      { kegiatan: "Menerima hasil", pelaksana: ["Pemohon"], simbol: "selesai" },
    ],
  },
} satisfies Partial<SopInput>;

type Key = keyof typeof FILLED;
const KEYS = Object.keys(FILLED) as Key[];

/** Words that look like something else of the form. */
const TRAPS = [
  "Dasar Hukum",
  "Nomor SOP: 5",
  "Tanggal Revisi",
  "1. Komputer",
  "2. Printer",
  "a. huruf",
  "- tanda hubung",
  "5",
  "Halaman 3 dari 5",
  "Mutu Baku",
  "No Kegiatan Pelaksana Waktu",
  "SOP : Induk",
  "kata kecil di awal",
  "(dalam kurung)",
  "Dokumen ini telah ditandatangani secara elektronik",
  "NIP. 12345",
  "Kepala Bidang 1. Umum 2. Khusus",
  "Peralatan/",
  "panjang ".repeat(60).trim(),
];

const [SOP_AP] = FORMS;

type Fields = Partial<Pick<SopInput, Key>>;

/** The entry that a form with these fields is: what is blank has no key, lists are empty. */
async function comesBack(kind: (typeof FORMS)[number], nama: string, fields: Fields): Promise<void> {
  const catalogue = buildCatalogue(
    content({
      units: { kantor: { nama: "Kantor Contoh", wilayah: "Kabupaten Contoh" } },
      site: { tampilkanNip: true },
      sops: { "kantor/uji": { formulir: kind, nama, ...blank(), ...fields } },
    }),
    { today: "2026-01-01" },
  );
  const bytes = await formDocx(officialForm(catalogue, catalogue.sops.get("kantor/uji")!));
  const { sop, galat } = await readDocument("uji.docx", bytes);
  expect(galat).toBeNull();
  expect(sop).toEqual([
    {
      nama,
      disahkanOleh: {},
      ...Object.fromEntries(FORM_LISTS.map((key) => [key, []])),
      ...fields,
      ...(kind === SOP_AP ? {} : { formulir: kind }),
      sumber: { dokumen: "uji.docx" },
    },
  ]);
}

/** Nothing of the complete form that tests begin from. */
function blank(): Record<Key, undefined> {
  return Object.fromEntries(KEYS.map((key) => [key, undefined])) as Record<Key, undefined>;
}

function some(keys: readonly Key[]): Fields {
  return Object.fromEntries(keys.map((key) => [key, FILLED[key]]));
}

/** The same numbers in every run (Park and Miller). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** A form of trapping words. */
function trapping(seed: number): Fields {
  const next = numbers(seed);
  const word = (): string => TRAPS[next(TRAPS.length)]!;
  const words = (): string[] => Array.from({ length: next(4) }, word);
  const lists = Object.fromEntries(FORM_LISTS.map((key) => [key, words()]));
  return {
    ...some(KEYS.filter((key) => key.startsWith("tanggal") && next(2) === 0)),
    nomor: word(),
    disahkanOleh: { jabatan: word(), ...(next(2) === 0 ? {} : { nama: word() }), pangkat: word() },
    ...lists,
    bagianLain: Array.from({ length: 1 + next(3) }, () => ({ judul: word(), isi: words() })),
    ...(next(3) === 0 ? {} : { prosedur: FILLED.prosedur }),
  };
}

it("keeps a Tanggal Pengesahan that is printed without a day", { timeout: 60_000 }, async () => {
  await comesBack(SOP_AP, "Nama Layanan", { nomor: "065/1/2024", tanggalPengesahan: "" });
});

describe.each(FORMS)("a Word form of kind %s", { timeout: 120_000 }, (kind) => {
  it("comes back with all fields, with none, with all but one, with one only", async () => {
    await comesBack(kind, "Nama Layanan", some(KEYS));
    await comesBack(kind, "Nama Layanan", {});
    for (const key of KEYS) {
      await comesBack(kind, "Nama Layanan", some(KEYS.filter((other) => other !== key)));
      await comesBack(kind, "Nama Layanan", some([key]));
    }
  });

  it.each(Array.from({ length: 15 }, (_, index) => index + 1))(
    "comes back with trapping words, number %i",
    (seed) => comesBack(kind, TRAPS[seed]!, trapping(seed)),
  );
});

it("tries every field of the schema that a form prints", () => {
  expect([...KEYS, ...EDITORIAL, "nama", "formulir"].sort()).toEqual(Object.keys(sopSchema.shape).sort());
});
