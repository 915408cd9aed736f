/** What the index and the browser both know of a search record: fields and their weights, kinds, separators. */
import { SOP_NOT_HERE } from "../catalogue/reader-words.ts";

/** Kinds of result, as the filter "Jenis" names them. */
export const KINDS = {
  sop: "SOP",
  unpublished: SOP_NOT_HERE,
  past: "SOP tidak berlaku lagi",
  regulation: "Peraturan",
  term: "Istilah",
  unit: "Unit",
  page: "Halaman",
} as const;

/** Fields of index words with their weights. Every record has all of them: the index numbers fields by their order. */
export const FIELD_WEIGHTS = {
  nama: 10,
  peraturan: 7,
  kode: 7,
  alias: 6,
  unit: 8,
  halaman: 9,
  bantuan: 6,
  kait: 3,
  disebut: 3,
  isi: 0.7,
  istilah: 0.6,
  rujukan: 0.5,
  title: 0,
} as const;

export type SearchField = keyof typeof FIELD_WEIGHTS;

/** Separates the parts of a record's content: fields, and label and items of one field. Neither occurs in print. */
export const PART = " ¦ ";
export const ITEM = " ‖ ";
