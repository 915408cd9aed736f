/** What a key with a fixed form expects, in words; by the key's name. */
import { LONGEST_PART } from "./longest-part.ts";

interface Format {
  readonly expected: string;
  readonly fix: string;
}

const slug: Format = {
  expected: `yang diharapkan huruf kecil, angka, dan tanda hubung, paling panjang ${LONGEST_PART} huruf`,
  fix: "Tulis misalnya pelayanan-publik.",
};
const webAddress: Format = {
  expected: "yang diharapkan alamat web",
  fix: "Tulis lengkap dengan https://, misalnya https://sop.contoh.go.id.",
};
const dateOrPart: Format = {
  expected: "yang diharapkan tahun, tahun-bulan, atau tahun-bulan-tanggal",
  fix: "Tulis misalnya 2025, 2025-01, atau 2025-01-31.",
};

const FORMATS: Readonly<Record<string, Format>> = {
  id: slug,
  aliasAlamat: {
    expected: "yang diharapkan nama berkas tanpa .mdx, atau nama-unit/nama-berkas",
    fix: "Tulis misalnya penyusunan-laporan-bulanan.",
  },
  alamat: {
    expected: "yang diharapkan alamat situs tanpa garis miring di akhir",
    fix: "Tulis misalnya https://sop.contoh.go.id.",
  },
  basis: {
    expected: "yang diharapkan jalur tanpa spasi yang diawali dan diakhiri garis miring",
    fix: "Tulis / atau misalnya /sop-kecamatan/.",
  },
  tautan: webAddress,
  situs: webAddress,
  laporan: {
    expected: "yang diharapkan alamat surel atau alamat web",
    fix: "Tulis misalnya kantor@contoh.go.id, atau alamat lengkap dengan https://.",
  },
  folder: {
    expected: "yang diharapkan folder tanpa garis miring di awal dan akhir",
    fix: "Tulis misalnya isi/katalog; hapus barisnya bila isinya di akar repositori.",
  },
  tanda: {
    expected: "yang diharapkan tujuh huruf kecil dan angka",
    fix: "Salin dari kaki cetakan versi itu, misalnya k3x9p2a.",
  },
  surel: { expected: "yang diharapkan alamat surel", fix: "Tulis misalnya kantor@contoh.go.id." },
  kodeWilayah: { expected: "yang diharapkan kode seperti 35.07.27", fix: "Salin dari nomor SOP." },
  nomor: { expected: "yang diharapkan nomor saja", fix: "Tulis angkanya saja, misalnya 54." },
  kode: {
    expected: "yang diharapkan huruf besar dengan garis bawah",
    fix: "Tulis misalnya JUDUL_TAK_BAKU, atau hapus barisnya.",
  },
  sejak: dateOrPart,
  diperiksa: dateOrPart,
  tanggalPenetapan: dateOrPart,
};

const OTHER: Format = {
  expected: "bentuknya tidak seperti yang diharapkan",
  fix: "Bandingkan dengan berkas lain.",
};

/** The form that `key` asks for. */
export function formatOf(key: string): Format {
  return FORMATS[key] ?? OTHER;
}
