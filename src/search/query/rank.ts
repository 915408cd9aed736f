/**
 * How well a record answers a query. Each term counts once, in its heaviest field, by how much it tells; nothing is
 * required, and the more of the query a record has, the higher it stands.
 */
import { FIELD_WEIGHTS, KINDS, type SearchField } from "../fields.ts";
import { groupToken } from "../understanding.ts";
import { foldWords } from "../../words/split.ts";
import type { LoadedRecord } from "./index-api.ts";
import type { QueryPlan, Term } from "./query.ts";
import { entriesOf } from "../../basics/typed-keys.ts";

/** The parts of a search record that ranking reads. */
type Ranked = Pick<LoadedRecord, "url" | "meta" | "filters">;

interface Rating {
  readonly score: number;
  /** Share of the query's telling words that the record has, from 0 to 1. */
  readonly coverage: number;
}

/** Fields that hold what a thing is called; explanations of terms never come before the things themselves. */
const NAMES: readonly SearchField[] = ["nama", "peraturan", "unit", "disebut", "halaman"];
/** An exact name beats any sum of other matches. */
const EXACT_NAME = 100;
const WHOLE_NAME = 20;
/** Where a word of the query is unknown, one that only the text mentions, equipment for one, answers less. */
const MENTION = 0.8;
/** Share of a question that a page of help must have. */
const WHOLE_QUESTION = 0.9;

/** How well a record answers a query. */
export function rate(record: Ranked, plan: QueryPlan): Rating {
  const fields = entriesOf(FIELD_WEIGHTS)
    .map(([field, weight]) => ({ weight, words: new Set(record.meta[field]?.split(" ")) }))
    .filter(({ weight }) => weight > 0);
  const telling = plan.terms.some((term) => !term.weak);
  let sum = 0;
  let found = 0;
  let all = plan.unknownWeight;
  const dropped = plan.unknown.length > 0;
  for (const term of plan.terms) {
    const places = fields.map(({ weight, words }) => ({ weight, present: presence(term, words) }));
    sum += term.weight * Math.max(...places.map(({ weight, present }) => weight * present));
    if (telling && term.weak) continue;
    found +=
      term.weight *
      Math.max(...places.map(({ weight, present }) => present * (dropped && weight < 1 ? MENTION : 1)));
    all += term.weight;
  }
  const share = all === 0 ? 0 : found / all;
  const kind = kindOfRecord(record);
  // Help answers whole questions; a word of it in a query on something else says nothing.
  const aside = kind === KINDS.page && share < WHOLE_QUESTION;
  const factor = kind === KINDS.regulation && plan.wantsRegulation ? 2 : aside ? 0.2 : 1;
  return {
    score: (sum * factor + nameScore(record, plan)) * share + exactScore(record, plan),
    coverage: share,
  };
}

/** What a record is, as the filter "Jenis" names it. */
export function kindOfRecord({ filters }: Pick<Ranked, "filters">): string {
  return filters["jenis"]?.[0] ?? KINDS.sop;
}

/** 1 where the field has the term; less where it only begins so, or an expression's words stand apart or partly. */
function presence(term: Term, words: ReadonlySet<string>): number {
  if (words.has(term.index)) return 1;
  if (term.prefix && [...words].some((word) => word.startsWith(term.index))) return 0.8;
  if (!isGroup(term.index)) return 0;
  const has = term.roots.filter((root) => words.has(root)).length / term.roots.length;
  return has === 1 ? 0.6 : has * 0.3;
}

function exactScore({ meta }: Ranked, { text }: QueryPlan): number {
  return foldWords(meta.title ?? "") === foldWords(text) ? EXACT_NAME : 0;
}

function nameScore({ meta }: Ranked, { terms }: QueryPlan): number {
  const asked = new Set(terms.flatMap((term) => [term.index, ...term.roots]));
  const telling = terms.some((term) => !term.weak);
  let best = 0;
  for (const field of NAMES) {
    const words = meta[field]?.split(" ").filter((word) => word !== "" && !isGroup(word)) ?? [];
    if (words.length === 0) continue;
    const matched = words.filter((word) => asked.has(word)).length;
    const whole = matched === words.length && telling && (field === "nama" || field === "halaman");
    best = Math.max(best, (matched / words.length) * 2 + (whole ? WHOLE_NAME : 0));
  }
  return best;
}

function isGroup(word: string): boolean {
  return word.length === groupToken(0).length && word.startsWith("zq");
}
