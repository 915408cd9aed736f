/** What a rule is. Every rule is one file in this folder, registered in index.ts. */
import type { SopData } from "../../schema/sop.ts";
import type { SopNumber } from "../../schema/sop-number.ts";
import type { Citation, Severity } from "../types.ts";

/** A rule in words, for the page of findings. */
export interface RuleText {
  readonly title: string;
  /** Why it matters: the item of PermenPAN-RB 35/2012, or plain sense. */
  readonly reason: string;
  /** What the office should do. */
  readonly advice: string;
}

/** What rules may look at: the printed form and what was read from it. */
export interface SopFacts {
  readonly data: SopData;
  /** Null when there is no number or it has another form. */
  readonly number: SopNumber | null;
  /** One per printed Dasar Hukum item. */
  readonly citations: readonly Citation[];
}

/** What is usual in the unit that issued the SOP. */
export interface UnitHabits {
  /** Usual spacing of printed numbers, by number without spaces and words (see number-spacing.ts). */
  readonly numberSpacing: ReadonlyMap<string, string>;
}

export interface RuleContext {
  /** ISO date. */
  readonly today: string;
  readonly habits: UnitHabits;
}

export interface FindingDraft {
  /** Frontmatter key, with the item's index (from 0) for lists: `peralatan.1`. */
  readonly field: string;
  /** A sentence in Indonesian for the office. */
  readonly message: string;
}

export interface Rule extends RuleText {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (sop: SopFacts, context: RuleContext) => readonly FindingDraft[];
}

/** Printed lists of the form by frontmatter key, in the form's order. */
export function printedLists(data: SopData): (readonly [field: string, items: readonly string[]])[] {
  return [
    ["dasarHukum", data.dasarHukum.map(({ teks }) => teks)],
    ["kualifikasiPelaksana", data.kualifikasiPelaksana],
    ["keterkaitan", data.keterkaitan.map(({ teks }) => teks)],
    ["peralatan", data.peralatan],
    ["peringatan", data.peringatan],
    ["pencatatan", data.pencatatan],
  ];
}
