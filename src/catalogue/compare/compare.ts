/** Two SOPs held side by side, field by field, from their open data. */
import { commonRuns } from "./common-runs.ts";
import { lineUpByPlace, lineUpByWords } from "./line-up.ts";
import type { SopJson } from "../published/sop-json.ts";
import { ALL_LABELS } from "../../schema/labels.ts";
import { printedTexts } from "../../schema/printed/printed-texts.ts";

/** Words in a row that both sides have (`same`) or only this side has. */
export interface WordRun {
  readonly text: string;
  readonly same: boolean;
}

export interface ComparedRow {
  /** Null where this side has nothing in its place. */
  readonly a: readonly WordRun[] | null;
  readonly b: readonly WordRun[] | null;
  readonly same: boolean;
}

export interface ComparedPart {
  readonly label: string;
  readonly rows: readonly ComparedRow[];
  /** Both sides print the same items. */
  readonly same: boolean;
}

/** Regulations by key: in both, only in the first, only in the second; each in order of first mention. */
interface ComparedRegulations {
  readonly both: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Parts whose items stand in an order that matters: steps, and lines below each other. */
const ORDERED: ReadonlySet<string> = new Set(["prosedur", "disahkanOleh", "bagianLain"]);

/** The lines of a form by key. */
type Lines = Readonly<Record<string, readonly string[]>>;

/** The form's fields in its order; what neither SOP has is left out. */
export function compareSops(a: SopJson, b: SopJson): ComparedPart[] {
  const ofA: Lines = printedTexts(a);
  const ofB: Lines = printedTexts(b);
  return Object.entries(ALL_LABELS).flatMap(([key, label]) => {
    const rows = compareItems(ofA[key] ?? [], ofB[key] ?? [], ORDERED.has(key));
    if (rows.length === 0) return [];
    return [{ label, rows, same: rows.every((row) => row.same) }];
  });
}

/** Which regulations two SOPs both cite, and which only one of them. */
export function compareRegulations(a: SopJson, b: SopJson): ComparedRegulations {
  const inA = new Set(a.peraturan);
  const inB = new Set(b.peraturan);
  return {
    both: a.peraturan.filter((key) => inB.has(key)),
    onlyA: a.peraturan.filter((key) => !inB.has(key)),
    onlyB: b.peraturan.filter((key) => !inA.has(key)),
  };
}

/** Two lists held against each other, item by item. `ordered`: whether the order of the items says something. */
export function compareItems(a: readonly string[], b: readonly string[], ordered = false): ComparedRow[] {
  return (ordered ? lineUpByPlace(a, b) : lineUpByWords(a, b)).map(([one, other]) => {
    if (one === undefined || one !== other) return compareWords(one, other);
    const same = [{ text: one, same: true }];
    return { a: same, b: same, same: true };
  });
}

function compareWords(a: string | undefined, b: string | undefined): ComparedRow {
  if (a === undefined || b === undefined) {
    const alone = (text: string | undefined) => (text === undefined ? null : [{ text, same: false }]);
    return { a: alone(a), b: alone(b), same: false };
  }
  const sideA: WordRun[] = [];
  const sideB: WordRun[] = [];
  for (const { of, items } of commonRuns(wordsOf(a), wordsOf(b))) {
    const piece = { text: items.join(" "), same: of === "both" };
    if (of !== "b") sideA.push(piece);
    if (of !== "a") sideB.push(piece);
  }
  return { a: sideA, b: sideB, same: false };
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
