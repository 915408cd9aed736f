/** Other spellings of single words: the office's own, the engine's, and numbers in words. */
import type { GlossaryData } from "../../schema/glossary.ts";
import { CONTEXT_WORDS, STOP_WORDS, WEAK_WORDS } from "../stop-words.ts";
import { NUMBER_WORDS, splitWords } from "../../words/split.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { present } from "../../basics/must.ts";

/** Other spelling → standard, both folded; longer expressions form groups instead. The office's own win. */
export function singleWordSpellings(glossary: GlossaryData): Map<string, string> {
  const spellings = new Map<string, string>(NUMBER_WORDS);
  const add = (standard: string, others: readonly string[]): void => {
    const word = singleWord(standard);
    for (const other of others.map(singleWord)) {
      if (word !== null && other !== null && word !== other) spellings.set(other, word);
    }
  };
  for (const [standard, ...others] of VOCABULARY.ejaan) add(present(standard), others);
  for (const { singkatan, lain = [] } of glossary.singkatan) {
    for (const member of [singkatan, ...lain]) spellings.delete(singleWord(member) ?? "");
  }
  for (const { baku, lain } of glossary.ejaan) add(baku, lain);
  return spellings;
}

/** Those whose standard form the catalogue has, or that hardly choose between results. */
export function usefulSpellings(
  spellings: ReadonlyMap<string, string>,
  known: (word: string) => boolean,
): [string, string][] {
  return [...spellings].filter(
    ([, word]) => STOP_WORDS.has(word) || WEAK_WORDS.has(word) || CONTEXT_WORDS.has(word) || known(word),
  );
}

function singleWord(text: string): string | null {
  const [word, ...more] = splitWords(text);
  return word && more.length === 0 ? word.text : null;
}
