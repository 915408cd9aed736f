/** Two SOPs held side by side, field by field, from their open data; word differences by a diff library. */
import { diffArrays } from "diff/lib/diff/array.js";
import type { SopJson } from "./export/sop-json.ts";
import { LABELS } from "../schema/field-labels.ts";

/** Words in a row that both sides have (`same`) or only this side has. */
export interface Piece {
  readonly text: string;
  readonly same: boolean;
}

export interface ComparedRow {
  /** Null where this side has nothing in its place. */
  readonly a: readonly Piece[] | null;
  readonly b: readonly Piece[] | null;
  readonly same: boolean;
}

export interface ComparedPart {
  readonly label: string;
  readonly rows: readonly ComparedRow[];
  /** Both sides print the same. */
  readonly same: boolean;
}

/** Regulations by key: in both, only in the first, only in the second; each in order of first mention. */
export interface ComparedRegulations {
  readonly both: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** The form's fields in its order; what neither SOP has is left out. */
export function compareSops(a: SopJson, b: SopJson): ComparedPart[] {
  return Object.entries(LABELS).flatMap(([key, label]) => {
    const rows = compareItems(linesOf(a, key), linesOf(b, key));
    if (rows.length === 0) return [];
    return [{ label, rows, same: rows.every((row) => row.same) }];
  });
}

export function compareRegulations(a: SopJson, b: SopJson): ComparedRegulations {
  const inA = new Set(a.peraturan);
  const inB = new Set(b.peraturan);
  return {
    both: a.peraturan.filter((key) => inB.has(key)),
    onlyA: a.peraturan.filter((key) => !inB.has(key)),
    onlyB: b.peraturan.filter((key) => !inA.has(key)),
  };
}

/**
 * Lines up two lists: equal items face each other; between them, items that differ are paired in order and their
 * words compared.
 */
export function compareItems(a: readonly string[], b: readonly string[]): ComparedRow[] {
  const rows: ComparedRow[] = [];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]) => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) {
      rows.push(compareWords(removed[at], added[at]));
    }
    removed = [];
  };
  for (const { value, added, removed: gone } of diffArrays([...a], [...b])) {
    if (gone) removed = value;
    else if (added) flush(value);
    else {
      flush([]);
      for (const text of value)
        rows.push({ a: [{ text, same: true }], b: [{ text, same: true }], same: true });
    }
  }
  flush([]);
  return rows;
}

function compareWords(a: string | undefined, b: string | undefined): ComparedRow {
  if (a === undefined || b === undefined) {
    const alone = (text: string | undefined) => (text === undefined ? null : [{ text, same: false }]);
    return { a: alone(a), b: alone(b), same: false };
  }
  const sideA: Piece[] = [];
  const sideB: Piece[] = [];
  for (const { value, added, removed } of diffArrays(wordsOf(a), wordsOf(b))) {
    const piece = { text: value.join(" "), same: !added && !removed };
    if (!added) sideA.push(piece);
    if (!removed) sideB.push(piece);
  }
  return { a: sideA, b: sideB, same: false };
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What a SOP prints in a field, one line an item. */
function linesOf(sop: SopJson, key: string): string[] {
  if (key === "disahkanOleh") {
    const { jabatan, nama, pangkat } = sop.disahkanOleh ?? {};
    return [jabatan, nama, pangkat].filter((line) => line !== undefined);
  }
  if (key === "prosedur") return (sop.prosedur?.langkah ?? []).map(stepLine);
  const value = sop[key as keyof SopJson] as
    string | readonly (string | { readonly teks: string })[] | undefined;
  if (value === undefined) return [];
  return [value].flat().map((item) => (typeof item === "string" ? item : item.teks));
}

function stepLine(step: NonNullable<SopJson["prosedur"]>["langkah"][number]): string {
  const { kegiatan, pelaksana, kelengkapan, waktu, output } = step;
  return [kegiatan, [pelaksana].flat().join(", "), kelengkapan, waktu, output].filter(Boolean).join(" · ");
}
