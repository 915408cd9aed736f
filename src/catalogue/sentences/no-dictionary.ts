import type { SentenceLexicon } from "./lexicon.ts";
import { isSurelyNoun } from "./nouns.ts";

/** Without a dictionary, as in the browser: any word that is not surely a thing may say something. */
export const NO_DICTIONARY: SentenceLexicon = {
  isHalf: () => false,
  says: (word) => !isSurelyNoun(word),
};
