/** Labels in a text, compared without case, spaces and punctuation. */
import { editDistance } from "../../../words/nearest.ts";
import {
  IDENTITY,
  INTRODUCTION,
  NUMBERED,
  OTHERS,
  SECTIONS,
  STEP_TITLE,
  type IdentityKey,
  type SectionKey,
} from "./known-labels.ts";
import { present } from "../../../basics/must.ts";

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
