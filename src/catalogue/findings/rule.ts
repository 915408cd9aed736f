/** What a rule is. Every rule is a file in this folder, but those about a flowchart as a whole, which are one; index.ts has them all. */
import type { RegulationKey, SopId } from "../../schema/ids.ts";
import type { SopData } from "../../schema/sop.ts";
import type { SopNumber } from "../../schema/printed/sop-number.ts";
import type { UnitData } from "../../schema/unit.ts";
import type { CopiedPart } from "../alike/copied-parts.ts";
import type { SentenceLexicon } from "../sentences/lexicon.ts";
import type { Citation, Link, NearName, Past, Severity } from "../types.ts";
import type { Signing } from "../lifetime/signing.ts";
import type { Regulation } from "../regulation-types.ts";
import { listWords, numberWords } from "../reader-words.ts";

/** The spellings of approvers' names; the laws that were replaced. They are part of addresses. */
export type AskedApart = "nama-pejabat" | "dasar-hukum-diganti";

/** A rule in words, for the page of findings. */
export interface RuleText {
  readonly title: string;
  /** Why it matters: the item of PermenPAN-RB 35/2012, or plain sense. */
  readonly reason: string;
  /** What the office should do. */
  readonly advice: string;
  /** The few words that mark it where it stands on the form; none where the sentence alone says it. */
  readonly gap?: string;
  /** What the office is asked, where "<title>. Bagaimana yang benar?" will not do. */
  readonly question?: string;
  /** The part of the form that the question quotes. */
  readonly quotes?: "nomor" | "kualifikasiPelaksana" | "peralatan" | "peringatan" | "pencatatan";
  /** Set where the office is asked `question` once for the unit, not for every SOP: what is listed below it. */
  readonly askedApart?: AskedApart;
  /** What people call it besides its title, for the search. */
  readonly searchedAs?: string;
}

/** The form leaves this field empty. */
export const UNFILLED = "Belum diisi pada dokumen sumber";
/** The words at this place seem to break off. */
export const SEEMS_CUT = "Tampaknya terpotong pada dokumen sumber";

/** What rules may look at: the printed form and what was read from it. */
export interface SopFacts {
  readonly id: string;
  readonly data: SopData;
  /** Null when there is no number or it has another form. */
  readonly number: SopNumber | null;
  /** When it was approved, or took effect where the form does not print the approval. */
  readonly signing: Signing;
  /** One per printed Dasar Hukum item. */
  readonly citations: readonly Citation[];
  /** One per printed Keterkaitan item. */
  readonly links: readonly Link[];
  /** SOPs of its unit with the same name, itself included; empty when it is the only one. */
  readonly namesakes: readonly SopId[];
  /** SOPs with the same complete number, itself included; empty when it is the only one. */
  readonly sameNumber: readonly SopId[];
  /** Null while the SOP is the one to follow. */
  readonly past: Past | null;
  readonly nearNames: readonly NearName[];
  readonly copiedParts: readonly CopiedPart[];
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
  readonly unit: UnitData;
  /** After how many years the office looks at a SOP again; null where it has not said so. */
  readonly reviewYears: number | null;
  /** By key; cited or registered. */
  readonly regulations: ReadonlyMap<RegulationKey, Regulation>;
  /** Tells words that stop within themselves; none where no dictionary is at hand. */
  readonly lexicon: SentenceLexicon | undefined;
  /** The name of any SOP by its id. */
  readonly nameOf: (sopId: SopId) => string;
  /** Whether any SOP has been withdrawn or replaced, by its id. */
  readonly pastOf: (sopId: SopId) => Past | null;
}

export interface FindingDraft {
  /** Frontmatter key, with the item's index (from 0) for lists: `peralatan.1`. */
  readonly field: string;
  /** A sentence in Indonesian for the office. */
  readonly message: string;
  /** Id of the SOP that this one should be held against. */
  readonly related?: string;
}

export interface Rule extends RuleText {
  readonly code: string;
  readonly severity: Severity;
  /** Set where the rule is one of the SOP AP (PermenPAN-RB 35/2012), which other forms do not follow. */
  readonly form?: "sop-ap";
  /** Set where the rule speaks of a SOP that was withdrawn or replaced; of these nobody is asked to mend the form. */
  readonly ofPast?: true;
  readonly check: (sop: SopFacts, context: RuleContext) => readonly FindingDraft[];
}

/** Index of the first printed item that cites a regulation. */
export function firstCiting(citations: readonly Citation[], key: RegulationKey): number {
  return citations.findIndex(({ cited }) => cited.some((one) => one.key === key));
}

/** The first ids of a list other than this one; at most three, so that long lists are not walked for each member. */
export function firstOthers(ids: readonly string[], id: string): string[] {
  return ids
    .slice(0, 4)
    .filter((other) => other !== id)
    .slice(0, 3);
}

/** `“A”, “B”, “C”, dan 4 lainnya`: some names of `count` in a sentence. */
export function someNames(names: readonly string[], count: number): string {
  const quoted = names.map((name) => `“${name}”`);
  return listWords(count > names.length ? [...quoted, `${count - names.length} lainnya`] : quoted);
}

/** One finding for all steps that a rule speaks of, at the first of them: a flowchart of forty rows is one thing to mend. */
export function ofSteps(indexes: readonly number[], what: string): FindingDraft[] {
  return ofStepGroups(new Map([[what, indexes]]));
}

/** The same for steps of which different things are said; `groups` has what is said, and of which steps. */
export function ofStepGroups(groups: ReadonlyMap<string, readonly number[]>): FindingDraft[] {
  const said = [...groups].filter(([, indexes]) => indexes.length > 0);
  if (said.length === 0) return [];
  const clauses = said.map(([what, indexes]) => {
    const numbers = numberWords(indexes.map((index) => index + 1));
    return `langkah ${numbers} ${what}`;
  });
  const first = Math.min(...said.flatMap(([, indexes]) => indexes));
  return [{ field: `prosedur.${first}`, message: `L${clauses.join("; ").slice(1)}.` }];
}
