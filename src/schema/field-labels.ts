/** What a field of the form is called, wherever it is known by its key. */
import { ALL_LABELS, LABELS } from "./labels.ts";
import { isKeyOf } from "../basics/typed-keys.ts";

export { LABELS };

/** A part of the form, by its frontmatter key. */
export type FormKey = keyof typeof LABELS;

/** Labels of forms that are no SOP AP where they differ: what such a form prints at the place of the same thing. */
const OTHER_LABELS: Readonly<Record<string, Partial<Record<FormKey, string>>>> = {
  akreditasi: { nomor: "No. Dokumen", tanggalEfektif: "Tanggal Mulai Berlaku", dasarHukum: "Referensi" },
  iso: { nomor: "No. Dokumen" },
  lain: { nomor: "Nomor" },
};

/** The label of a part on a kind of form. */
export function labelOn(formulir: string, key: FormKey): string {
  return OTHER_LABELS[formulir]?.[key] ?? LABELS[key];
}

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

/** The dates of the form by key, in its order. */
export const FORM_DATES = [
  "tanggalPembuatan",
  "tanggalRevisi",
  "tanggalEfektif",
  "tanggalPengesahan",
] as const;

/** What an editor adds to a form, by its key. */
const EDITORS_LABELS = {
  sumber: "Sumber",
  kelompok: "Kelompok",
  alias: "Nama lain",
  aliasAlamat: "Alamat lama",
  status: "Status",
  tanggalStatus: "Tanggal status",
  diganti: "SOP pengganti",
  catatan: "Catatan editor",
  riwayat: "Riwayat versi",
} as const;

/** The labels, for keys that are only known as words; those of parts beyond the known ones together. */
export const FIELD_LABELS: Readonly<Record<string, string>> = { ...ALL_LABELS, ...EDITORS_LABELS };

/** The form's label for a finding's field: `peralatan.1` → "Peralatan dan Perlengkapan, butir 2". */
export function fieldLabel(field: string, formulir = "sop-ap"): string {
  const [key = "", index] = field.split(".");
  const label = isKeyOf(LABELS, key) ? labelOn(formulir, key) : (FIELD_LABELS[key] ?? key);
  if (index === undefined || !/^\d+$/.test(index)) return label;
  return `${label}, ${key === "prosedur" ? "langkah" : "butir"} ${Number(index) + 1}`;
}
