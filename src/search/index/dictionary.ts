/** The roots that a word may come from by the dictionary, for when the index is built. */
import { knownRoots } from "../affixes.ts";
import { present } from "../../basics/must.ts";
import { ROOTS } from "../../words/dictionary/roots.ts";

/** Whether a folded word is a root in the dictionary. */
function isRoot(word: string): boolean {
  return ROOTS.has(word);
}

/**
 * All roots that a folded word may come from, most likely first: those of the dictionary; else those written as one
 * word out of two (tanggungjawab, tandatangan), with their parts; else the word itself.
 */
export function dictionaryRoots(word: string): string[] {
  if (word.endsWith("is") && ROOTS.has(word.slice(0, -1))) return [word.slice(0, -1)];
  const found = knownRoots(word, isRoot);
  if (found.length > 0) return found;
  const compounds = knownRoots(word, (form) => compoundParts(form) !== null);
  const compound = compounds.at(-1);
  return compound ? [compound, ...present(compoundParts(compound))] : [word];
}

/** Two roots of four letters at least that make up the word; null when there are none. */
function compoundParts(word: string): [string, string] | null {
  for (let at = 4; at <= word.length - 4; at++) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (ROOTS.has(first) && ROOTS.has(second)) return [first, second];
  }
  return null;
}
