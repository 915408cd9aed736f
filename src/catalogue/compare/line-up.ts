/** Which items of two lists face each other. */
import { commonRuns } from "./common-runs.ts";

/** An item of each side, or of one side alone. */
type Pair = readonly [a: string | undefined, b: string | undefined];

/** Items that have less in common are two items, not two wordings of one. */
const ALIKE = 0.5;

/** By place: equal items face each other in order; between them, those that differ are paired in order. For steps. */
export function lineUpByPlace(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]) => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) pairs.push([removed[at], added[at]]);
    removed = [];
  };
  for (const { of, items } of commonRuns(a, b)) {
    if (of === "a") removed = items;
    else if (of === "b") flush(items);
    else {
      flush([]);
      for (const text of items) pairs.push([text, text]);
    }
  }
  flush([]);
  return pairs;
}

/**
 * By words, wherever they stand: the equal ones first, then the most alike; what is like nothing stands alone. In the
 * order of the first list, with what only the second has behind its neighbour there. For lists whose order says nothing.
 */
export function lineUpByWords(a: readonly string[], b: readonly string[]): Pair[] {
  if (a.length === 1 && b.length === 1) return [[a[0], b[0]]];
  const candidates = a.flatMap((one, from) =>
    b.map((other, to) => ({ from, to, alike: one === other ? 2 : shareOfWords(one, other) })),
  );
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to, alike } of candidates.sort((one, other) => other.alike - one.alike)) {
    if (alike < ALIKE || partners.has(from) || taken.has(to)) continue;
    partners.set(from, to);
    taken.add(to);
  }
  const rows: [number, number][] = a.map((_, from) => [from, partners.get(from) ?? -1]);
  b.forEach((_, to) => {
    if (!taken.has(to)) rows.splice(to && rows.findIndex((row) => row[1] === to - 1) + 1, 0, [-1, to]);
  });
  return rows.map(([from, to]) => [a[from], b[to]]);
}

/** From 0, no word in common, to 1. */
function shareOfWords(a: string, b: string): number {
  const [one, other] = [a.split(/\s+/), b.split(/\s+/)];
  return (2 * one.filter((word) => other.includes(word)).length) / (one.length + other.length);
}
