/** The labels of the form with the variants that offices print, compared without case, spaces and punctuation. */

import { anyOf } from "../../../words/any-word.ts";
import { editDistance } from "../../../words/nearest.ts";
import { present } from "../../../schema/must.ts";

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
const IDENTITY: readonly (readonly [IdentityKey, RegExp])[] = [
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

const SECTIONS: Readonly<Record<string, SectionKey>> = {
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

const OTHERS = [
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
const INTRODUCTION =
  /^(?:latarbelakang|maksud|tujuan|sasaran|manfaat|definisi|pengertian|istilah|ruanglingkup|ketentuanumum)(?:dan(?:maksud|tujuan|sasaran|manfaat|definisi|pengertian|istilah|ruanglingkup))?$/;

/** Over steps that are printed as sentences, or over the table of steps. */
const STEP_TITLE =
  /^(?:uraian|rincian|tahapan|langkah(?:langkah)?|alur|mekanisme(?:dan)?|sistemmekanismedan)prosedur(?:sop|kerja|pelayanan)?$|^(?:prosedurkerja|langkah(?:langkah)?kerja|langkah(?:langkah)?kegiatan)$/;

/** Labels only with a number in front: "6. Prosedur". */
const NUMBERED = ["prosedur", "alat"];

/** Whether a heading is one that stands over the steps. */
export function isStepTitle(text: string): boolean {
  return STEP_TITLE.test(foldLabel(withoutNumber(text))) || isBareStepTitle(text);
}

/** The word alone, which is a heading only where numbered sentences follow. */
export function isBareStepTitle(text: string): boolean {
  return /^prosedur\s*:?$/i.test(text);
}

/** Letters and digits only, in small letters. */
export function foldLabel(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** A label as it is printed: its title, and what stands behind it. */
export type Label =
  | {
      readonly kind: "identity";
      readonly key: IdentityKey;
      readonly title: string;
      readonly rest: string;
      /** It is none of the labels known, and was taken for one by its place. */
      readonly unknown?: boolean;
    }
  | { readonly kind: "section"; readonly key: SectionKey; readonly title: string; readonly rest: string };

/** The label with which a text begins, and what stands behind it; null where it begins with none. */
export function labelAt(text: string): Label | null {
  for (const [key, pattern] of IDENTITY) {
    const match = pattern.exec(text);
    if (match)
      return {
        kind: "identity",
        key,
        title: match[0].trim(),
        rest: text.slice(match[0].length).replace(/^\s*:?\s*/, ""),
      };
  }
  if (/^\p{Ll}/u.test(text)) return null;
  const [, title = text.trim(), rest = ""] =
    /^([^:]*?)\s*:\s*(.*)$/s.exec(text) ?? /^(\D{7,40}?)\s+(1\s?[.,)]\s.*)$/s.exec(text) ?? [];
  const bare = withoutNumber(title);
  const fold = foldLabel(bare);
  if (bare !== title && NUMBERED.includes(fold)) return { kind: "section", key: "bagianLain", title, rest };
  const key = Object.hasOwn(SECTIONS, fold)
    ? SECTIONS[fold]
    : OTHERS.includes(fold) || INTRODUCTION.test(fold) || STEP_TITLE.test(fold)
      ? "bagianLain"
      : misprinted(fold);
  return key ? { kind: "section", key, title, rest } : null;
}

function withoutNumber(title: string): string {
  return title.replace(/^(?:\d{1,2}|[A-Z]|[IVX]{2,4})\s*\.\s*/, "");
}

/** A label with a slip of one or two letters, or with a ligature lost: "PERALATAN/PERLENGAPAN", "Kuali kasi Pelaksana". */
function misprinted(fold: string): SectionKey | null {
  if (fold.length < 10 || fold.length > 30 || /\d/.test(fold)) return null;
  const before = seen.get(fold);
  if (before !== undefined) return before;
  const most = fold.length < 14 ? 1 : 2;
  const near = Object.keys(SECTIONS).find(
    (known) => Math.abs(known.length - fold.length) <= most && editDistance(known, fold) <= most,
  );
  if (seen.size > MOST_SEEN) seen.clear();
  const key = near === undefined ? null : present(SECTIONS[near]);
  seen.set(fold, key);
  return key;
}

/** The same texts are asked for many times while a form is taken apart. */
const seen = new Map<string, SectionKey | null>();
const MOST_SEEN = 5000;

/** Whether a text is the beginning of a label that goes on in the next line ("Tanggal", "Peralatan/"). */
export function beginsLabel(text: string): boolean {
  const fold = foldLabel(text);
  if (
    /^(?:tanggal|tgl|(?:tanggal|tgl)mulai|disahkan|disetujui|ditetapkan|nama|judul|nomor|no|revisi|dasar)$/.test(
      fold,
    )
  )
    return true;
  if (fold.length < 8) return false;
  return Object.keys(SECTIONS).some((known) => known !== fold && known.startsWith(fold));
}

/** Whether a line is the head of the table of steps: "Mutu Baku" as a heading, or "No … Kegiatan …" with other heads. */
export function isStepHead(text: string): boolean {
  if (
    text.length < 90 &&
    /(?:^|\s)(?:MUTU\s?(?:BAKU|BUKU)|BAKU\s?MUTU|Mutu\s?[Bb](?:aku|uku)|Baku\s?[Mm]utu)(?=\s|$)/.test(text)
  )
    return true;
  const fold = foldLabel(text);
  return (
    /^no(?:kegiatan|aktivitas|uraian|tahapan|langkah)/.test(fold) &&
    /pelaksana|waktu|kelengkapan|output/.test(fold)
  );
}
