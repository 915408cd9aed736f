/** The labels of the form, with the variants that offices print. */
import { anyOf } from "../../../words/any-word.ts";

/** What a label of the identity block stands for. */
export type IdentityKey =
  | "nomor"
  | "tanggalPembuatan"
  | "tanggalRevisi"
  | "tanggalEfektif"
  | "tanggalPengesahan"
  | "disahkanOleh"
  | "nama"
  /** Labels of other forms beside these: revision, date of issue, page. */
  | "lain";

/** What a label over a list stands for. */
export type SectionKey =
  | "dasarHukum"
  | "kualifikasiPelaksana"
  | "keterkaitan"
  | "peralatan"
  | "peringatan"
  | "pencatatan"
  | "bagianLain";

/** Labels of other forms: the office, and who else signs. They stand alone, or before a colon. */
const OFFICE_LABELS = [
  "halaman",
  "terbitan",
  "satuan kerja",
  "unit kerja",
  "perangkat daerah",
  "opd",
  "skpd",
];
const SIGNER_LABELS = ["disusun", "dibuat", "disiapkan", "diperiksa", "diverifikasi", "diketahui"].map(
  (what) => `${what} oleh`,
);

/** Beginnings of identity labels; a value may stand glued behind. The longest way of writing comes first. */
export const IDENTITY: readonly (readonly [IdentityKey, RegExp])[] = [
  [
    "nomor",
    /^(?:(?:nomor|no\s?\.?)\s*s\.?o\.?p(?:\s*ap\b)?|(?:nomor|no\s?\.?|kode)\s*dok(?:umen)?\b|(?:nomor|no\s?\.?)\s*kode\b)[.]?/i,
  ],
  ["tanggalPembuatan", /^(?:tanggal|tgl)\s*\.?\s*(?:pembuatan|dibuat)/i],
  ["tanggalRevisi", /^(?:(?:tanggal|tgl)\s*\.?\s*revisi|revisi\s*(?:tanggal|terakhir))/i],
  [
    "tanggalEfektif",
    /^(?:tanggal|tgl)\s*\.?\s*(?:e[fv]ek(?:ti[fv]e?|\s+(?:ti)?f)|(?:mulai\s*)?(?:berlaku|diberlakukan))/i,
  ],
  ["tanggalPengesahan", /^(?:tanggal|tgl)\s*\.?\s*(?:pengesahan|di\s?sahkan|di\s?tetapkan)/i],
  ["disahkanOleh", /^(?:di\s*sahkan|di\s*tetapkan|di\s*setujui)\s*oleh/i],
  [
    "lain",
    new RegExp(
      `^${anyOf([
        String.raw`(?:no|nomor)\s*\.?\s*revisi`,
        String.raw`(?:tanggal|tgl)\s*\.?\s*terbit`,
        String.raw`${anyOf([...OFFICE_LABELS, ...SIGNER_LABELS])}(?=\s*(?::|$))`,
      ])}`,
      "i",
    ),
  ],
  ["nama", /^(?:nama|judul)\s*sop(?:\s*ap\b)?/i],
];

/** Labels over lists, as `foldLabel` has them. */
export const SECTIONS: Readonly<Record<string, SectionKey>> = {
  dasarhukum: "dasarHukum",
  referensi: "dasarHukum",
  kualifikasipelaksana: "kualifikasiPelaksana",
  kualifikasipelaksanaan: "kualifikasiPelaksana",
  kualifikasipelaksanapersonil: "kualifikasiPelaksana",
  keterkaitan: "keterkaitan",
  keterkaitansop: "keterkaitan",
  keterkaitandengansop: "keterkaitan",
  keterkaitandengansoplain: "keterkaitan",
  peralatanperlengkapan: "peralatan",
  peralatandanperlengkapan: "peralatan",
  peralatanperlengapan: "peralatan",
  peralatankelengkapan: "peralatan",
  peralatan: "peralatan",
  peringatan: "peringatan",
  pencatatandanpendataan: "pencatatan",
  pencatatanpendataan: "pencatatan",
  pencatatandan: "pencatatan",
  pencatatan: "pencatatan",
};

/** Labels over lists that other forms have, folded as well. */
export const OTHERS = [
  ["jenislayanan", "kebijakan", "unitterkait", "dokumenterkait", "rekamanhistorisperubahan"],
  [
    "langkahlangkah",
    "baganalir",
    "diagramalir",
    "alatdanbahan",
    "alatbahan",
    "prosedurlangkahlangkah",
    "halhalyangdiperlukan",
    "halhalyangperludiperhatikan",
  ],
].flat();

/** What an office says of the whole before its parts, one of them or two: "Maksud dan Tujuan". */
export const INTRODUCTION =
  /^(?:latarbelakang|maksud|tujuan|sasaran|manfaat|definisi|pengertian|istilah|ruanglingkup|ketentuanumum)(?:dan(?:maksud|tujuan|sasaran|manfaat|definisi|pengertian|istilah|ruanglingkup))?$/;

/** Over steps that are printed as sentences, or over the table of steps. */
export const STEP_TITLE =
  /^(?:uraian|rincian|tahapan|langkah(?:langkah)?|alur|mekanisme(?:dan)?|sistemmekanismedan)prosedur(?:sop|kerja|pelayanan)?$|^(?:prosedurkerja|langkah(?:langkah)?kerja|langkah(?:langkah)?kegiatan)$/;

/** Labels only with a number in front: "6. Prosedur". */
export const NUMBERED = ["prosedur", "alat"];
