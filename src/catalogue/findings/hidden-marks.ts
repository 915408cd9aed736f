import { FORM_KEYS } from "../../schema/sop.ts";
import type { FindingDraft, Rule } from "./rule.ts";
import { present } from "../../basics/must.ts";

/** Marks that take no room: soft hyphen, zero-width ones, and those that turn the direction of writing (Unicode Cf). */
const HIDDEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

export const hiddenMarks = {
  code: "TANDA_TAK_TAMPAK",
  severity: "peringatan",
  title: "Tanda yang tidak tampak di dalam teks",
  reason:
    "Tanda tanpa lebar atau pembalik arah tulisan biasanya ikut tersalin dari PDF. Kata yang memuatnya tidak ditemukan oleh pencarian, dan urutan hurufnya dapat tampil terbalik.",
  advice: "Ketik ulang kata itu, atau hapus tandanya.",
  check: ({ data }) =>
    FORM_KEYS.flatMap((field) => {
      const value: unknown = data[field];
      return holdsMark(value) ? drafts(field, value) : [];
    }),
} as const satisfies Rule;

/** Whether any text within has such a mark: hardly one has. */
function holdsMark(value: unknown): boolean {
  if (typeof value === "string") return HIDDEN.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsMark);
}

/** One finding for each text of the form, at the item of a list or the step of the procedure that holds it. */
function drafts(field: string, value: unknown): FindingDraft[] {
  if (typeof value === "string") {
    const mark = HIDDEN.exec(value)?.[0];
    return mark ? [{ field, message: `Teks ini memuat tanda yang tidak tampak (${nameOf(mark)}).` }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  // Deeper than items and steps, the form has no names for its parts.
  const depth = field.split(".").length;
  const found = Object.entries(value).flatMap(([key, inner]) => {
    const isItem = Array.isArray(value) && depth === 1;
    return drafts(isItem ? `${field}.${key}` : field, inner);
  });
  return found.filter(({ field: one }, index) => found.findIndex((other) => other.field === one) === index);
}

function nameOf(mark: string): string {
  return `U+${present(mark.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")}`;
}
