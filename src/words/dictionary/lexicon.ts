/** What the dictionary tells of single words, for whoever looks at sentences. */
import { halfWords } from "./half-word.ts";
import { ROOTS } from "./roots.ts";
import { SAYING } from "./saying.ts";

/** Half words, and words that say something. */
export const LEXICON = {
  isHalf: halfWords(ROOTS),
  says: (word: string): boolean => SAYING.has(word) || isOrder(word),
};

/** "susui", "lumuri": a root with -i and no prefix orders something. */
function isOrder(word: string): boolean {
  return word.length > 4 && word.endsWith("i") && !ROOTS.has(word) && ROOTS.has(word.slice(0, -1));
}
