/** Which items of two lists face each other. */
import { diffArrays } from "diff/lib/diff/array.js";
import { bigrams, likeness } from "../words/likeness.ts";

/** An item of each side, or of one side alone. */
export type Pair = readonly [a: string | undefined, b: string | undefined];

/** Items that have less in common are two items, not two wordings of one. */
const ALIKE = 0.6;

/** By place: equal items face each other in order; between them, those that differ are paired in order. For steps. */
export function lineUpByPlace(a: readonly string[], b: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]) => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) pairs.push([removed[at], added[at]]);
    removed = [];
  };
  for (const { value, added, removed: gone } of diffArrays([...a], [...b])) {
    if (gone) removed = value;
    else if (added) flush(value);
    else {
      flush([]);
      for (const text of value) pairs.push([text, text]);
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
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const take = (from: number, to: number) => {
    if (partners.has(from) || taken.has(to)) return;
    partners.set(from, to);
    taken.add(to);
  };
  const pieces = [a, b].map((side) => side.map((text) => bigrams(text.toLowerCase())));
  const candidates = a.flatMap((text, from) =>
    b.map((other, to) => ({
      from,
      to,
      alike: text === other ? 2 : likeness(pieces[0]?.[from] ?? new Set(), pieces[1]?.[to] ?? new Set()),
    })),
  );
  for (const { from, to, alike } of candidates.sort((one, other) => other.alike - one.alike))
    if (alike >= ALIKE) take(from, to);

  const rows = a.map((text, from) => ({ text, to: partners.get(from) }));
  const placed: { text: string | undefined; to: number | undefined }[] = [...rows];
  b.forEach((_, to) => {
    if (taken.has(to)) return;
    placed.splice(placed.findIndex((row) => row.to === to - 1) + 1, 0, { text: undefined, to });
  });
  return placed.map(({ text, to }) => [text, to === undefined ? undefined : b[to]]);
}
