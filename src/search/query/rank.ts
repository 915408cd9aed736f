/** Orders the loaded results of a query by where its terms stand. */
import { FIELD_WEIGHTS, type Field } from "../fields.ts";
import type { QueryPlan, Term } from "./query.ts";
import { groupToken } from "../understanding.ts";
import { splitWords } from "../words.ts";

/** The parts of a search record that ranking reads. */
export interface Ranked {
  readonly url: string;
  readonly meta: Readonly<Partial<Record<Field, string>>>;
}

/** Fields that hold what a thing is called; explanations of terms never come before the things themselves. */
const NAMES: readonly Field[] = ["nama", "peraturan", "unit", "disebut"];
/** An exact name beats any sum of other matches. */
const EXACT_NAME = 100;

/**
 * A record's score for a query: each term counts once, in its heaviest field, more for rarer words.
 * @param rarity weight of an index word, from 0 (in every SOP)
 */
export function score(record: Ranked, plan: QueryPlan, rarity: (term: Term) => number): number {
  const fields = Object.entries(FIELD_WEIGHTS)
    .map(([field, weight]) => ({ weight, words: new Set(record.meta[field as Field]?.split(" ")) }))
    .filter(({ weight }) => weight > 0);
  let sum = 0;
  for (const term of plan.terms) {
    const best = Math.max(0, ...fields.map(({ weight, words }) => weight * presence(term, words)));
    sum += best * rarity(term) * (term.weak ? 0.15 : 1);
  }
  return sum + nameScore(record, plan);
}

/** 1 where the field has the term; less where an expression's words stand apart or a word only begins so. */
function presence(term: Term, words: ReadonlySet<string>): number {
  if (words.has(term.index)) return 1;
  if (term.prefix && [...words].some((word) => word.startsWith(term.index))) return 0.8;
  return term.index.startsWith("zq") && term.roots.every((root) => words.has(root)) ? 0.6 : 0;
}

function nameScore({ meta }: Ranked, { terms, text }: QueryPlan): number {
  const asked = new Set(terms.flatMap((term) => [term.index, ...term.roots]));
  const strong = terms.filter((term) => !term.weak);
  let best = 0;
  for (const field of NAMES) {
    const words = meta[field]?.split(" ").filter((word) => word !== "" && !isGroup(word)) ?? [];
    if (words.length === 0) continue;
    const matched = words.filter((word) => asked.has(word)).length;
    const whole = matched === words.length && strong.length > 0 ? EXACT_NAME / 5 : 0;
    best = Math.max(best, (matched / words.length) * 2 + (field === "nama" ? whole : 0));
  }
  return best + (fold(meta.title ?? "") === fold(text) ? EXACT_NAME : 0);
}

function isGroup(word: string): boolean {
  return word.length === groupToken(0).length && word.startsWith("zq");
}

function fold(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(" ");
}
