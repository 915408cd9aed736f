/**
 * How much of the form is filled in. Counted are the eleven fields of the identity part that every SOP should have
 * (PermenPAN-RB 35/2012, items 2–13; the revision date is left out, as a first version has none). A field counts
 * when it has content, none of it breaks off, and, for the number, the serial is not blank.
 */
import { isEmptyMark } from "../../schema/printed/empty-mark.ts";
import type { PrintedDate } from "../../schema/printed/printed-date.ts";
import type { SopData } from "../../schema/sop.ts";
import { hasBlankSerial, isBlankNumber } from "../../schema/printed/sop-number.ts";
import { isNone } from "./blank-field.ts";
import { cutOffItems, cutOffSentences } from "../sentences/cut-off.ts";
import type { SentenceLexicon } from "../sentences/lexicon.ts";
import type { Completeness } from "../types.ts";
import type { FormKey } from "../../schema/field-labels.ts";
import { keysOf } from "../../basics/typed-keys.ts";

/** Each counted field and whether a SOP has it filled and whole. */
const FIELDS = {
  nomor: ({ nomor }) => nomor !== undefined && !isBlankNumber(nomor) && !hasBlankSerial(nomor),
  tanggalPembuatan: ({ tanggalPembuatan }) => dated(tanggalPembuatan),
  tanggalEfektif: (sop) => dated(sop.tanggalEfektif) || dated(sop.tanggalPengesahan),
  disahkanOleh: ({ disahkanOleh }) => !isNone(disahkanOleh.jabatan) && !isNone(disahkanOleh.nama),
  nama: ({ nama }) => !cutOffItems([nama]).length,
  dasarHukum: ({ dasarHukum }, lexicon) =>
    whole(
      dasarHukum.map(({ teks }) => teks),
      lexicon,
    ),
  kualifikasiPelaksana: ({ kualifikasiPelaksana }, lexicon) => whole(kualifikasiPelaksana, lexicon),
  // A dash is an answer here: no other SOP is related, nothing is warned of.
  keterkaitan: ({ keterkaitan }, lexicon) =>
    answered(
      keterkaitan.map(({ teks }) => teks),
      lexicon,
    ),
  peralatan: ({ peralatan }, lexicon) => whole(peralatan, lexicon),
  peringatan: ({ peringatan }, lexicon) =>
    peringatan.length > 0 && cutOffSentences(peringatan, lexicon).length === 0,
  pencatatan: ({ pencatatan }, lexicon) => whole(pencatatan, lexicon),
} satisfies Partial<Record<FormKey, (sop: SopData, lexicon: SentenceLexicon | undefined) => boolean>>;

/** A field that is counted, by its frontmatter key. */
export type CountedField = keyof typeof FIELDS;

/** Frontmatter keys of the fields that are counted, in the order of the form. */
export const COUNTED_FIELDS: readonly CountedField[] = keysOf(FIELDS);

/** Whether anything is printed there, be it a dash: other forms than the SOP AP are asked only for the parts they have. */
const PRINTED = {
  nomor: ({ nomor }) => nomor !== undefined,
  tanggalPembuatan: ({ tanggalPembuatan }) => tanggalPembuatan !== undefined,
  tanggalEfektif: (sop) => (sop.tanggalEfektif ?? sop.tanggalPengesahan) !== undefined,
  disahkanOleh: ({ disahkanOleh }) => Object.values(disahkanOleh).some((words) => words !== undefined),
  nama: () => true,
  dasarHukum: ({ dasarHukum }) => dasarHukum.length > 0,
  kualifikasiPelaksana: ({ kualifikasiPelaksana }) => kualifikasiPelaksana.length > 0,
  keterkaitan: ({ keterkaitan }) => keterkaitan.length > 0,
  peralatan: ({ peralatan }) => peralatan.length > 0,
  peringatan: ({ peringatan }) => peringatan.length > 0,
  pencatatan: ({ pencatatan }) => pencatatan.length > 0,
} satisfies Record<CountedField, (sop: SopData) => boolean>;

/** Frontmatter keys of the counted fields that are empty or not whole, in the order of the form. */
export function openFields(sop: SopData, lexicon?: SentenceLexicon): CountedField[] {
  return countedFields(sop).filter((field) => !FIELDS[field](sop, lexicon));
}

/** Frontmatter keys of the fields that are asked of this form, in the order of the form. */
export function countedFields(sop: SopData): CountedField[] {
  return COUNTED_FIELDS.filter((field) => sop.formulir === "sop-ap" || PRINTED[field](sop));
}

/** @param open what `openFields` finds in it */
export function completenessOf(sop: SopData, open: readonly CountedField[] = openFields(sop)): Completeness {
  const total = countedFields(sop).length;
  const filled = total - open.length;
  return {
    filled,
    total,
    percent: Math.floor((100 * filled) / total),
    level: filled === total ? "lengkap" : "belum lengkap",
  };
}

/** The completeness of several SOPs: all filled fields of all counted ones, so every SOP weighs the same. */
export function unitCompleteness(sops: readonly { readonly completeness: Completeness }[]): Completeness {
  const sum = (key: "filled" | "total") =>
    sops.reduce((count, { completeness }) => count + completeness[key], 0);
  const [filled, total] = [sum("filled"), sum("total")];
  const percent = total === 0 ? 0 : Math.floor((100 * filled) / total);
  return { filled, total, percent, level: filled === total ? "lengkap" : "belum lengkap" };
}

/** Printed at least as precisely as a year. */
function dated(date: PrintedDate | undefined): boolean {
  return date !== undefined && date.iso !== "";
}

function answered(items: readonly string[], lexicon: SentenceLexicon | undefined): boolean {
  return items.length > 0 && cutOffItems(items, lexicon).length === 0;
}

function whole(items: readonly string[], lexicon: SentenceLexicon | undefined): boolean {
  return items.some((item) => !isEmptyMark(item)) && cutOffItems(items, lexicon).length === 0;
}
