/** Which words of the catalogue are searched. Approver, NIP and navigation are not. */
import { withoutSop } from "../../words/without-sop.ts";
import { FORM_DATES, fieldLabel } from "../../schema/field-labels.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";
import { printedTexts, procedureWords } from "../../schema/printed/printed-texts.ts";
import { FORM_KEYS, type FormField } from "../../schema/sop.ts";
import type { Catalogue, Sop, Unit } from "../../catalogue/types.ts";
import type { Regulation } from "../../catalogue/regulation-types.ts";

/** All searched texts of a SOP; the cited regulations are found through their own pages and a filter. */
export function sopTexts(catalogue: Catalogue, sop: Sop): string[] {
  return [
    sop.nama,
    ...(sop.alias ?? []),
    ...sopLinkTexts(sop),
    ...sopFields(sop).flatMap(([, items]) => items),
    sop.nomor ?? "",
    ...unitTexts(catalogue.units.get(sop.unitId)),
  ];
}

/** The names of a unit and of what it is part of. */
export function unitTexts(unit: Unit | undefined): string[] {
  return unit ? [unit.nama, unit.induk ?? ""] : [];
}

/** Printed related SOPs without the word SOP. */
export function sopLinkTexts(sop: Sop): string[] {
  return sop.links.map(({ teks }) => withoutSop(teks));
}

/** Found by their own pages, filters and records, or by nobody: approvers are not searched. */
const NOT_AS_FIELDS: ReadonlySet<FormField> = new Set([
  "nama",
  "nomor",
  "tanggalPembuatan",
  "tanggalRevisi",
  "tanggalEfektif",
  "tanggalPengesahan",
  "disahkanOleh",
  "dasarHukum",
  "keterkaitan",
  "bagianLain",
  "formulir",
]);

/** The form's other fields with their labels, in the form's order; empty ones left out. */
export function sopFields(sop: Sop): [label: string, items: string[]][] {
  const texts = { ...printedTexts(sop), prosedur: sop.prosedur ? procedureWords(sop.prosedur) : [] };
  const fields: [string, readonly string[]][] = [
    ...FORM_KEYS.filter((key) => !NOT_AS_FIELDS.has(key)).map((key): [string, readonly string[]] => [
      fieldLabel(key),
      texts[key],
    ]),
    ...sop.bagianLain.map(({ judul, isi }): [string, readonly string[]] =>
      isi.length === 0 ? [fieldLabel("bagianLain"), [judul]] : [judul, isi],
    ),
    ["Tanggal", dateTexts(sop)],
  ];
  return fields.filter(([, items]) => items.length > 0).map(([label, items]) => [label, [...items]]);
}

/** All dates of a form, the one that it counts from first; what is printed in digits also in words. */
function dateTexts(sop: Sop): string[] {
  const dates = [sop.countsFrom, ...FORM_DATES.map((key) => sop[key])];
  const texts = dates.flatMap((date) => {
    if (!date?.iso) return [];
    return /\p{L}/u.test(date.printed) ? [date.printed] : [date.printed, formatDate(date.iso)];
  });
  return [...new Set(texts)];
}

/** Every way to write a regulation that the catalogue knows. */
export function regulationTexts(regulation: Regulation): string[] {
  return [
    `${regulation.shortName} ${regulation.longName}`,
    regulation.title ?? "",
    regulation.registered?.namaResmi ?? "",
    ...regulation.wordings.map((wording) => wording.teks),
  ].filter((text) => text !== "");
}

/** Searched texts of everything that is not a SOP. */
export function searchableTexts(catalogue: Catalogue): string[] {
  return [
    ...[...catalogue.regulations.values()].flatMap(regulationTexts),
    ...[...catalogue.unpublished.values()].map((sop) => sop.nama),
    ...[...catalogue.units.values()].flatMap((unit) => [unit.nama, unit.kodeWilayah ?? "", unit.induk ?? ""]),
    ...catalogue.groups.map((group) => group.nama),
    ...catalogue.glossary.singkatan.flatMap((entry) => [
      entry.singkatan,
      entry.kepanjangan,
      ...(entry.lain ?? []),
      entry.penjelasan ?? "",
    ]),
  ];
}
