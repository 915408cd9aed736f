/** Finds the records that may answer a query: those with all of its words, and, where they are few, with some. */
import type { Pagefind, PagefindResult, PagefindResults } from "./index-api.ts";
import type { QueryPlan, Term } from "./query.ts";
import { firstOf, itemAt } from "../../basics/must.ts";

/** Records that are loaded to be put in order. */
export const REFINED = 24;

interface Candidates {
  /** Most promising first. */
  readonly results: readonly PagefindResult[];
  /** The index words that all of them have, where these alone are enough; null where candidates have some words each. */
  readonly words: readonly string[] | null;
}

type Search = (words: readonly string[]) => Promise<PagefindResults>;

/** Candidates for the terms of a plan. `search` asks the index for records that have all the given words. */
export async function candidates(plan: QueryPlan, search: Search): Promise<Candidates> {
  const telling = plan.terms.filter((term) => !term.weak);
  const terms = telling.length > 0 ? telling : plan.terms;
  if (terms.length === 0) return { results: [], words: null };
  const whole = terms.map((term) => term.index);
  const literal = [...new Set(terms.flatMap((term) => term.roots))];
  const complete = await Promise.all([whole, ...(isSame(whole, literal) ? [] : [literal])].map(search));
  const fullest = firstOf(complete).results.length >= REFINED ? 0 : complete.length - 1;
  if (itemAt(complete, fullest).results.length >= REFINED)
    return { results: itemAt(complete, fullest).results, words: itemAt([whole, literal], fullest) };

  const weights = new Map<string, { result: PagefindResult; weight: number }>();
  const add = ({ results }: PagefindResults, weight: number): void => {
    for (const result of results) {
      const before = weights.get(result.id)?.weight ?? 0;
      weights.set(result.id, { result, weight: before + weight });
    }
  };
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  for (const found of complete) add(found, total);
  if (whole.length > 1 || literal.length > 1) {
    const parts = terms.flatMap(partsOf);
    const found = await Promise.all(parts.map(({ word }) => search([word])));
    found.forEach((results, at) => add(results, itemAt(parts, at).weight));
  }
  const sorted = [...weights.values()].sort((a, b) => b.weight - a.weight || b.result.score - a.result.score);
  return { results: sorted.slice(0, REFINED).map(({ result }) => result), words: null };
}

/** A term's index word, and the words that an expression is written with. */
function partsOf({ index, roots, weight }: Term): { word: string; weight: number }[] {
  const own = { word: index, weight };
  if (roots.length === 1)
    return roots[0] === index ? [own] : [own, { word: firstOf(roots), weight: weight / 2 }];
  return [own, ...roots.map((word) => ({ word, weight: weight / 2 / roots.length }))];
}

/** The first of a regulation's index words that the index has. */
export async function firstKnown(words: readonly string[], search: Search): Promise<string | null> {
  const answers = await Promise.all(words.map((word) => search([word])));
  return words.find((_, at) => itemAt(answers, at).results.length > 0) ?? null;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

export type { Pagefind };
