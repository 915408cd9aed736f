/** What a page says of an earlier version of a SOP, and what the SOP's own page says of all of them. */
import { comparePath } from "../addresses.ts";
import { compareSops, type ComparedRow } from "../compare/compare.ts";
import { sopJson } from "../published/sop-json.ts";
import type { Catalogue, Sop } from "../types.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";

/** An earlier version as the present one names it. */
export interface OldVersion {
  /** The file's name, by which the office tells its versions apart. */
  readonly name: string;
  readonly path: string;
  /** The day that counts, where one is printed. */
  readonly date: string | null;
  /** Both versions side by side. */
  readonly compare: string;
  /** Each part of the form that differs, with what came, went and changed since. */
  readonly changes: readonly { readonly label: string; readonly words: string }[];
}

/** The earlier versions of a SOP, the latest first. */
export function oldVersionsOf(catalogue: Catalogue, sop: Sop): OldVersion[] {
  return (catalogue.versions.get(sop.id) ?? []).map((version) => oldVersion(catalogue, version, sop));
}

/** One earlier version, held against the SOP as it is now. */
export function oldVersion(catalogue: Catalogue, version: Sop, sop: Sop): OldVersion {
  const parts = compareSops(sopJson(catalogue, version, "/"), sopJson(catalogue, sop, "/"));
  return {
    name: version.slug,
    path: version.path,
    date: version.countsFrom.iso === "" ? null : formatDate(version.countsFrom.iso),
    compare: comparePath(version.id, sop.id),
    changes: parts
      .filter(({ same }) => !same)
      .map(({ label, rows }) => ({ label, words: changeCounts(rows) })),
  };
}

function changeCounts(rows: readonly ComparedRow[]): string {
  const differing = rows.filter(({ same }) => !same);
  const counts = [
    ["ditambah", differing.filter(({ a }) => a === null).length],
    ["dihapus", differing.filter(({ b }) => b === null).length],
    ["diubah", differing.filter(({ a, b }) => a !== null && b !== null).length],
  ] as const;
  const told = counts.filter(([, count]) => count > 0).map(([word, count]) => `${count} ${word}`);
  return rows.length === 1 ? told.map((words) => words.replace("1 ", "")).join(", ") : told.join(", ");
}
