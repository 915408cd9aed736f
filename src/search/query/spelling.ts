/** Suggests words of the catalogue for words that it does not have. */
import { wordForms } from "../affixes.ts";
import type { Lexicon } from "../lexicon.ts";
import { bigrams, likeness } from "../../words/likeness.ts";
import { isSlipOf } from "../../words/slip.ts";

/** The word that was probably meant; null when none is one slip away. Takes and gives folded words. */
export function correction(typed: string, lexicon: Lexicon): string | null {
  if (/\d/.test(typed) || lexicon.noSlips.has(typed)) return null;
  return (
    commonest(
      known(lexicon, (word) => isSlipOf(typed, word)),
      lexicon,
    ) ?? formCorrection(typed, lexicon)
  );
}

/** A word of the catalogue that begins as typed; the commonest root decides. */
export function completion(typed: string, lexicon: Lexicon): string | null {
  if (typed.length < 2) return null;
  return commonest(
    known(lexicon, (word) => word.startsWith(typed)),
    lexicon,
  );
}

/** Up to `limit` words that look most like the typed one, for an empty result. */
export function nearestWords(typed: string, lexicon: Lexicon, limit = 3): string[] {
  const pieces = bigrams(typed);
  return known(lexicon, (word) => word.length > 3)
    .map((word) => ({ word, likeness: likeness(pieces, bigrams(word)) }))
    .filter(({ word, likeness: value }) => value >= 0.6 && word[0] === typed[0])
    .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word);
}

/** Short forms resemble too many roots: pelanggan is no anggaran. */
const SHORTEST_FORM = 7;

/** A slip inside a form that the catalogue does not print: dievaluasai → its root evaluasi, one letter away. */
function formCorrection(typed: string, lexicon: Lexicon): string | null {
  const roots = [...lexicon.roots.keys()].filter((root) => lexicon.isPrinted(root));
  for (const form of wordForms(typed).filter((shorter) => shorter.length >= SHORTEST_FORM)) {
    const found = commonest(
      roots.filter((root) => isSlipOf(form, root)),
      lexicon,
    );
    if (found) return found;
  }
  return null;
}

function known(lexicon: Lexicon, accept: (word: string) => boolean): string[] {
  const printed = [...lexicon.roots.keys()].filter((root) => lexicon.isPrinted(root));
  return [...lexicon.words, ...printed].filter((word) => accept(word) && !/\d/.test(word));
}

function commonest(words: readonly string[], lexicon: Lexicon): string | null {
  let best: string | null = null;
  let most = -1;
  for (const word of words) {
    const count = lexicon.roots.get(lexicon.rootOf(word) ?? "") ?? 0;
    if (count > most) [best, most] = [word, count];
  }
  return best;
}
