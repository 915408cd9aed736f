/**
 * Styles that tell what a paragraph of the form is. Our Word files set every paragraph in the style of its key, so that what
 * an office goes on writing there is read back under that key, whatever the words are.
 */
import { FORM_DATES, FORM_LISTS, LABELS } from "../field-labels.ts";

/** Keys of one paragraph each; labels are there for people only. */
const TEXTS = ["nomor", ...FORM_DATES, "nama", "jabatan", "pejabat", "pangkat", "nip"] as const;

const OTHERS = ["kop", "label", "judul", "isi"] as const;

export const PRINTED_STYLES = [...TEXTS, ...FORM_LISTS, ...OTHERS] as const;

export type PrintedStyle = (typeof PRINTED_STYLES)[number];

const NAMES: Readonly<Partial<Record<PrintedStyle, string>>> = {
  ...LABELS,
  jabatan: "Jabatan pengesah",
  pejabat: "Nama pengesah",
  pangkat: "Pangkat pengesah",
  nip: "NIP pengesah",
  kop: "Kop",
  label: "Label",
  judul: "Judul bagian lain",
  isi: "Isi bagian lain",
};

/** What people see in the list of styles; office programs keep it where they make up identifiers of their own. */
export function styleName(style: PrintedStyle): string {
  return `Formulir ${NAMES[style] ?? style}`;
}

/** The style of that name; undefined for any other. */
export function styleOf(name: string): PrintedStyle | undefined {
  return PRINTED_STYLES.find((style) => styleName(style).toLowerCase() === name.toLowerCase());
}

/** The style of a row of the identity part; what other forms print there is a part of its own. */
export function identityStyle(key: string): PrintedStyle {
  return TEXTS.find((text) => text === key) ?? "isi";
}

/** The property of a Word file that holds the kind of form. */
export const KIND_PROPERTY = "Jenis formulir";
