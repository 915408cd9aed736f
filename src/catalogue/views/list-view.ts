/** The list of SOPs: rows, and the values they can be filtered by with their counts. */
import type { GroupId, RegulationKey, UnitId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";
import { countWords } from "../reader-words.ts";
import { pastOfLaw } from "../register/replaced-basis.ts";
import type { Catalogue, Completeness, Sop } from "../types.ts";
import { FILTER_FROM } from "./list-size.ts";
import { standingWords } from "./standing-words.ts";
import { tally } from "../../basics/tally.ts";

/** One SOP in a list, ready to draw, filter and sort. */
export interface ListRow {
  readonly id: string;
  readonly path: string;
  readonly nama: string;
  readonly unitId: UnitId;
  readonly unitNama: string;
  readonly groupId: GroupId;
  readonly groupNama: string;
  /** Null where the form prints no date. */
  readonly year: number | null;
  /** ISO, and in words. */
  readonly date: string;
  readonly dateText: string;
  /** Parts of the form that are filled and whole, of those it has. */
  readonly filled: number;
  readonly total: number;
  /** Legal bases that have been replaced or revoked. */
  readonly replaced: number;
  /** Empty for a SOP that is not followed any more. */
  readonly level: Completeness["level"] | "";
  readonly findings: number;
  readonly regulationKeys: readonly RegulationKey[];
  /** What to say of a SOP that has been withdrawn or replaced, or will be; else null. */
  readonly standing: string | null;
  /** Whether it is not followed any more. */
  readonly past: boolean;
}

interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A way to narrow the list; `key` is its name in the URL. */
export interface Facet {
  readonly key: "kelompok" | "unit" | "peraturan" | "kelengkapan" | "tahun";
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** Rows for the given SOPs (all when none are given), in catalogue order; what is no longer followed comes last. */
export function listRows(catalogue: Catalogue, sopIds: Iterable<string> = catalogue.sops.keys()): ListRow[] {
  const groupNames = new Map(catalogue.groups.map((group) => [group.id, group.nama]));
  const rows = Array.from(sopIds, (id): ListRow => {
    const sop = must(catalogue.sops, id);
    return {
      id,
      path: sop.path,
      nama: sop.nama,
      unitId: sop.unitId,
      unitNama: must(catalogue.units, sop.unitId).nama,
      groupId: sop.groupId,
      groupNama: must(groupNames, sop.groupId),
      year: yearOf(sop),
      date: sop.countsFrom.iso,
      dateText: formatDate(sop.countsFrom.iso),
      filled: sop.completeness.filled,
      total: sop.completeness.total,
      replaced: sop.regulationKeys.filter((key) => pastOfLaw(must(catalogue.regulations, key))).length,
      level: sop.past === null ? sop.completeness.level : "",
      findings: sop.findings.length,
      regulationKeys: sop.regulationKeys,
      standing: standingWords(catalogue, sop),
      past: sop.past !== null,
    };
  });
  const { present = [], past = [] } = Object.groupBy(rows, (row) => (row.past ? "past" : "present"));
  return [...present, ...past];
}

/** What tells the rows of one page apart: a column that says the same in all rows is not drawn. */
export interface ShownColumns {
  readonly date: boolean;
  readonly replaced: boolean;
}

/** Which columns these rows need. */
export function listColumns(rows: readonly ListRow[]): ShownColumns {
  return {
    date: sameDate(rows) === null,
    replaced: sameReplaced(rows) === null && rows.some(({ replaced }) => replaced > 0),
  };
}

/** What all rows have in common, to be said once above them: ", semua bertanggal 1 Februari 2021"; "" for nothing. */
export function commonWords(rows: readonly ListRow[]): string {
  const date = sameDate(rows);
  const replaced = sameReplaced(rows);
  return [
    date && `, semua bertanggal ${date}`,
    replaced && `, masing-masing dengan ${countWords(replaced)} dasar hukum yang sudah diganti atau dicabut`,
  ]
    .filter(Boolean)
    .join("");
}

/** The number of replaced laws in all rows, where it is one and they are several; else null. */
function sameReplaced(rows: readonly ListRow[]): number | null {
  return alike(rows, ({ replaced }) => replaced)?.replaced ?? null;
}

/** The date of all rows in words, where it is one and they are several; else null. */
function sameDate(rows: readonly ListRow[]): string | null {
  const one = alike(rows, ({ date }) => date);
  return one === null || one.date === "" ? null : one.dateText;
}

/** The first of several rows, where all are like it in what `of` gives; else null. */
function alike(rows: readonly ListRow[], of: (row: ListRow) => string | number): ListRow | null {
  const [first] = rows;
  if (rows.length < 2 || !first) return null;
  return rows.every((row) => of(row) === of(first)) ? first : null;
}

export interface ListGroup {
  readonly id: string;
  readonly nama: string;
  readonly keterangan?: string | undefined;
  readonly rows: readonly ListRow[];
}

/** Rows by group, in the order of the groups; groups without rows are left out. */
export function groupRows({ groups }: Catalogue, rows: readonly ListRow[]): ListGroup[] {
  return groups
    .map(({ id, nama, keterangan }) => ({
      id,
      nama,
      keterangan,
      rows: rows.filter((row) => row.groupId === id),
    }))
    .filter((group) => group.rows.length > 0);
}

/** The year a SOP counts from. */
function yearOf(sop: Sop): number | null {
  return sop.countsFrom.iso === "" ? null : Number(sop.countsFrom.iso.slice(0, 4));
}

/** The ways to narrow these rows, each with counts; none for a short list, and none with a single value. */
export function listFacets(catalogue: Catalogue, rows: readonly ListRow[]): Facet[] {
  if (rows.length < FILTER_FROM) return [];
  const groups = catalogue.groups.map((group) => [group.id, group.nama] as const);
  const units = [...catalogue.units.values()].map((unit) => [unit.id, unit.nama] as const);
  const regulations = [...catalogue.regulations.values()].map((one) => [one.key, one.shortName] as const);
  const years = [...new Set(rows.flatMap((row) => row.year ?? []))]
    .sort((a, b) => b - a)
    .map((year) => [`${year}`, `${year}`] as const);
  const levels = [
    ["lengkap", "Lengkap"],
    ["belum lengkap", "Belum lengkap"],
  ] as const;
  return [
    facet("kelompok", "Kelompok", groups, rows, (row) => [row.groupId]),
    facet("unit", "Unit", units, rows, (row) => [row.unitId]),
    facet("peraturan", "Dasar hukum", regulations, rows, (row) => row.regulationKeys),
    facet("kelengkapan", "Kelengkapan", levels, rows, (row) => (row.level === "" ? [] : [row.level])),
    facet("tahun", "Tahun", years, rows, (row) => (row.year === null ? [] : [`${row.year}`])),
  ].filter(({ values }) => values.length > 1);
}

function facet(
  key: Facet["key"],
  label: string,
  values: readonly (readonly [value: string, label: string])[],
  rows: readonly ListRow[],
  valuesOf: (row: ListRow) => readonly string[],
): Facet {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) tally(counts, value);
  return {
    key,
    label,
    values: values
      .filter(([value]) => counts.has(value))
      .map(([value, text]) => ({ value, label: text, count: must(counts, value) })),
  };
}
