/** What understanding a query needs to know of the catalogue: one small file, made with the index, loaded on first use. */

export interface Understanding {
  /** SOPs in the catalogue. */
  readonly jumlah: number;
  /** Set where the index holds nothing at all; Pagefind cannot open such a one. */
  readonly kosong?: true;
  /** Every root in the index with the number of SOPs that have it: "lapor 7 kinerja 9"; -1 if only synonyms have it. */
  readonly akar: string;
  /** Words as printed (folded) that are no roots themselves, for completion and spelling: "laporan pelaporan". */
  readonly kata: string;
  /** Words of the language that are one letter away from one of these: typing them is no slip. */
  readonly bukan: string;
  /** Words whose roots no rule finds: `[word, roots]`. */
  readonly kecuali: readonly (readonly [string, readonly string[]])[];
  /** Other spelling → standard spelling, both folded single words. */
  readonly ejaan: readonly (readonly [string, string])[];
  /** Groups of words that mean the same, as the glossary writes them; the place is the group's number. */
  readonly searti: readonly (readonly string[])[];
  /** What citizens ask for that is not here, and the sentence that says so. */
  readonly layanan: { readonly kata: readonly string[]; readonly pesan: string } | null;
  /** Groups of SOPs for the empty state: `[name, id]`. */
  readonly kelompok: readonly (readonly [string, string])[];
}

/** The index word of a group of synonyms: no stemmer touches it, and none is the beginning of another. */
export function groupToken(group: number): string {
  return `zq${String(group).padStart(5, "0")}`;
}

/** What a regulation's index words are made of; a citation without a region has none. */
interface RegulationName {
  readonly kind: string;
  readonly region: string | null;
  readonly number: string;
  readonly year: number;
}

/** The index word of a regulation; without its region where `region` is null. */
export function regulationToken({ kind, region, number, year }: RegulationName): string {
  return `zr${letters(kind)}${letters(region ?? "")}z${letters(number)}x${year}`;
}

/** The index word of "number 29 of 2014", whatever its kind. */
export function numberYearToken(number: string, year: number): string {
  return `zn${letters(number)}x${year}`;
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** The file's name, beside the index. */
export const UNDERSTANDING_FILE = "pemahaman.json";
