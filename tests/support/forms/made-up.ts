/** Made-up forms with all that varies between offices: labels, marks, dates, approvers, layouts, step tables. */
import type { ImportedStep } from "../../../src/importer/entry.ts";

export interface MadeUp {
  readonly nama: string;
  readonly nomor: string;
  readonly dates: readonly [string, string, string];
  readonly disahkanOleh: {
    readonly jabatan: string;
    readonly nama: string;
    readonly pangkat?: string;
    readonly nip?: string;
  };
  /** In the order of the form: dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, pencatatan. */
  readonly lists: readonly (readonly string[])[];
  readonly performers: readonly string[];
  readonly steps: readonly ImportedStep[];
}

export interface Chance {
  readonly of: <Kind>(choices: readonly Kind[]) => Kind;
  readonly some: <Kind>(choices: readonly Kind[], least: number) => Kind[];
  readonly to: (most: number) => number;
}

/** Always the same for a seed. */
export function chance(seed: number): Chance {
  let state = (seed * 2654435761 + 99991) >>> 0;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  for (let warm = 0; warm < 8; warm += 1) next();
  const to = (most: number): number => Math.floor(next() * (most + 1));
  return {
    to,
    of: (choices) => choices[to(choices.length - 1)]!,
    some: (choices, least) => {
      const mixed = choices.map((choice) => ({ choice, at: next() })).sort((a, b) => a.at - b.at);
      return mixed.slice(0, least + to(choices.length - least)).map(({ choice }) => choice);
    },
  };
}

const LISTS = [
  [
    "Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan",
    "Perpres No. 16 Tahun 2018 jo. Perpres No. 12 Tahun 2021 jo. Perpres No. 46 Tahun 2025",
    "Peraturan Menteri Dalam Negeri Nomor 83 Tahun 2022 tentang Kode Klasifikasi Arsip di Lingkungan Kementerian Dalam Negeri dan Pemerintahan Daerah",
    "PER/21/M.PAN/11/2008 tentang Pedoman Penyusunan SOP Administrasi Pemerintahan",
    "Peraturan Bupati Contoh No. 4 Tahun 2020 tentang Tata Naskah Dinas",
  ],
  [
    "Menguasai tata persuratan",
    "Dapat memakai lembar kerja elektronik dan mesin pindai",
    "Cermat",
    "Memahami alur permohonan dari loket sampai penyerahan",
  ],
  [
    "SOP Pengiriman Berkas",
    "SOP Penataan Ruang Arsip dan Pemeliharaan Rak Dokumen Dinamis",
    "SOP Pelayanan Loket",
  ],
  [
    "Rak arsip",
    "Mesin pindai dan komputer",
    "Alat tulis",
    "Boks, map gantung, dan label yang memuat kode klasifikasi serta tahun berkas",
    "Lemari besi",
  ],
  [
    "Bila berkas tidak lengkap, permohonan dikembalikan pada hari yang sama kepada pemohon untuk dilengkapi",
    "Berkas yang terlambat kembali memperlambat pelayanan kepada pemohon lain",
    "Tanpa paraf, berkas tidak diserahkan",
  ],
  ["Buku peminjaman", "Dicatat pada lembar kendali dan disimpan selama dua tahun oleh petugas arsip"],
] as const;

const ACTS = [
  "Menerima permohonan dan memeriksa kelengkapannya",
  "Mencari berkas pada rak menurut kode klasifikasi dan tahun berkas",
  "Menyerahkan berkas",
  "Memeriksa berkas yang kembali; yang rusak diperbaiki",
  "Mencatat pada buku peminjaman.",
];

/** Endings of items are printed by some offices and not by others. */
function ended(items: readonly string[], { of }: Chance): string[] {
  const mark = of(["", ";", "."]);
  return items.map((item, index) => item + (index === items.length - 1 ? of(["", "."]) : mark));
}

export function makeUp(seed: number): MadeUp {
  const luck = chance(seed);
  const { of, some, to } = luck;
  const date = (): string =>
    of(["2 Januari 2025", "03 Pebruari 2017", "JUNI 2020", "30/7/2013", "29-06-2016", "30 Nopember 2012"]);
  const performers = some(
    ["Pemohon", "Petugas Loket", "Arsiparis", "Kepala Seksi Pelayanan", "Sekretaris"],
    2,
  );
  const count = 4 + to(14);
  const nip = of(["19700101 199503 1 001", "197001011995031001", ""]);
  const pangkat = nip === "" ? "" : of(["", "Pembina Tingkat I", "Penata Muda"]);
  return {
    nama: of([
      "Peminjaman Arsip",
      "PELAYANAN PERMOHONAN SALINAN BERKAS PERIZINAN YANG SUDAH DISIMPAN (Arsip Inaktif)",
      "Pemeliharaan Rak",
    ]),
    nomor: of([
      `SOP-${seed}/17000/2025`,
      "065 / /35.07.27/2021",
      `${seed}/SOP/434.411/2017`,
      "065 / 23.c / DKPS / II / 2014",
    ]),
    dates: [date(), of(["-", date()]), date()],
    disahkanOleh: {
      jabatan: of([
        "Kepala Dinas Kearsipan dan Perpustakaan Kabupaten Contoh",
        "CAMAT CONTOH",
        "Sekretaris Daerah",
      ]),
      nama: of(["Drs. RAKA WIJAYA, M.Si", "SITI CONTOH, S.Sos., MM", "Budi Contoh"]),
      ...(pangkat ? { pangkat } : {}),
      ...(nip ? { nip } : {}),
    },
    lists: LISTS.map((items) => ended(of([0, 1, 1, 1, 1]) === 0 ? [] : some(items, 1), luck)),
    performers,
    steps: Array.from({ length: count }, (_, index) => ({
      kegiatan: of(ACTS),
      pelaksana: [of(performers)],
      simbol:
        index === 0
          ? "mulai"
          : index === count - 1
            ? "selesai"
            : of(["proses", "proses", "keputusan"] as const),
      kelengkapan: of(["Surat permohonan", "Berkas dan lembar kendali"]),
      waktu: of(["15 menit", "1 – 2 hari", "1 hari kerja"]),
      output: of(["Berkas", "Catatan peminjaman"]),
    })),
  };
}
