/** What a field of the form is called, wherever it is known by its key. */
import { LABELS } from "./labels.ts";

export { LABELS };

/** A part of the form, by its frontmatter key. */
export type FormKey = keyof typeof LABELS;

/** The lists of the form by key, in its order. */
export const FORM_LISTS = [
  "dasarHukum",
  "kualifikasiPelaksana",
  "keterkaitan",
  "peralatan",
  "peringatan",
  "pencatatan",
] as const;

export type FormList = (typeof FORM_LISTS)[number];

/** The labels, for keys that are only known as words; those of parts beyond the known ones together. */
export const FIELD_LABELS: Readonly<Record<string, string>> = { ...LABELS, bagianLain: "Bagian lain" };

/** The form's label for a finding's field: `peralatan.1` → "Peralatan dan Perlengkapan, butir 2". */
export function fieldLabel(field: string): string {
  const [key = "", index] = field.split(".");
  const label = FIELD_LABELS[key] ?? key;
  if (index === undefined || !/^\d+$/.test(index)) return label;
  return `${label}, ${key === "prosedur" ? "langkah" : "butir"} ${Number(index) + 1}`;
}
