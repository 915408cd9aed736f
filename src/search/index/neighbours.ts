/** Words of the language that are one letter away from a word of the catalogue: to type one of them is no slip. */
import { isSlipOf } from "../../words/slip.ts";
import { ROOTS } from "../../words/dictionary/roots.ts";

let buckets: ReadonlyMap<string, readonly string[]> | undefined;

/** Roots of the dictionary that could be taken for a slip of one of `words` and are none of them. */
export function neighbours(words: readonly string[]): string[] {
  buckets ??= byBeginning();
  const known = new Set(words);
  const found = new Set<string>();
  for (const word of known) {
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      for (const root of buckets.get(`${word[0]}${length}`) ?? []) {
        if (!known.has(root) && isSlipOf(root, word)) found.add(root);
      }
    }
  }
  return [...found].sort();
}

function byBeginning(): Map<string, string[]> {
  return Map.groupBy(ROOTS, (root) => `${root[0]}${root.length}`);
}
