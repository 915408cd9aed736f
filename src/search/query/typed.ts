/** From what was typed to words of the catalogue: joined, split, completed, mended. */
import type { Lexicon, RootedWord } from "../lexicon.ts";
import type { Word } from "../../words/split.ts";
import { completion, correction } from "./spelling.ts";
import { firstOf, itemAt } from "../../basics/must.ts";

/** A word of a query as it is searched. */
export interface TypedWord {
  /** Its root is null where the catalogue has nothing like it. */
  readonly token: RootedWord;
  /** The word that replaced a slip. */
  readonly slip: string | null;
  /** The last word, perhaps unfinished. */
  readonly prefix: boolean;
}

const MOST_WORDS = 12;
/** Shorter beginnings could be of any word. */
const SHORTEST_CUT = 3;
/** Shorter halves are found in too many words. */
const SHORTEST_HALF = 4;
/** An abbreviation typed letter by letter: L K J, R.K.A. */
const SPACED_LETTERS = /(?<![\p{L}\p{N}./-])\p{L}(?:[. ]\p{L}){1,5}\.?(?![\p{L}\p{N}/-])/gu;
/** A region's code typed with blanks; same length as with dots. */
const SPACED_CODE = /(?<![\d/] ?)\b(\d{2}) (\d{2}) (\d{2})\b(?! ?[\d/])/;

/** The words of a query that matter, in order. `text` is the query with its runs of blanks made one. */
export function typedWords(text: string, lexicon: Lexicon): TypedWord[] {
  const joined = text
    .replace(SPACED_LETTERS, (letters) => letters.replaceAll(/[. ]/g, ""))
    .replace(SPACED_CODE, "$1.$2.$3");
  const tokens = joinPieces(lexicon.tokens(joined).slice(0, MOST_WORDS), lexicon);
  return tokens.flatMap((token) => {
    const halves = token.root === null ? splitMerged(token.word, lexicon) : null;
    if (halves) return halves.map((half) => ({ token: half, slip: null, prefix: false }));
    return [mend(token, joined, token === tokens.at(-1), lexicon)];
  });
}

/** The query with its slips mended; null where there were none. */
export function correctedText(text: string, words: readonly TypedWord[]): string | null {
  let corrected = text;
  for (const { token, slip } of words.toReversed()) {
    if (slip) corrected = corrected.slice(0, token.word.start) + slip + corrected.slice(token.word.end);
  }
  return corrected === text ? null : corrected;
}

/** "lapor an": two neighbours of which one is no word, and which together are one. */
function joinPieces(tokens: readonly RootedWord[], lexicon: Lexicon): RootedWord[] {
  const joined: RootedWord[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && (before.root === null || token.root === null) && before.word.end + 1 === token.word.start) {
      const word = { ...before.word, text: before.word.text + token.word.text, end: token.word.end };
      const root = lexicon.rootOf(word.text);
      if (root !== null && (word.text === root || lexicon.words.includes(word.text))) {
        joined[joined.length - 1] = { word, root };
        continue;
      }
    }
    joined.push(token);
  }
  return joined;
}

/** "perjanjiankinerja": two printed words written as one. */
function splitMerged(word: Word, lexicon: Lexicon): RootedWord[] | null {
  const printed = (text: string): string | null => {
    const root = lexicon.rootOf(text);
    return root !== null && (text === root || lexicon.words.includes(text)) ? root : null;
  };
  for (let at = word.text.length - SHORTEST_HALF; at >= SHORTEST_HALF; at--) {
    const [first, second] = [word.text.slice(0, at), word.text.slice(at)];
    const roots = [printed(first), printed(second)];
    if (roots.includes(null)) continue;
    const middle = word.start + at;
    return [
      { word: { text: first, start: word.start, end: middle }, root: firstOf(roots) },
      { word: { text: second, start: middle, end: word.end }, root: itemAt(roots, 1) },
    ];
  }
  return null;
}

/** Finds a root for a word: as it is, as the beginning of one (still being typed, or cut off: "lap."), or with a slip mended. */
function mend(token: RootedWord, text: string, last: boolean, lexicon: Lexicon): TypedWord {
  const { word } = token;
  const atEnd = last && word.end === text.length;
  if (token.root !== null) return { token, slip: null, prefix: atEnd };
  if (atEnd || text[word.end] === ".") {
    if (isBeginning(word.text, lexicon))
      return { token: { word, root: word.text }, slip: null, prefix: true };
    const whole = completion(word.text, lexicon);
    if (whole)
      return {
        token: { word: { ...word, text: whole }, root: lexicon.rootOf(whole) },
        slip: null,
        prefix: false,
      };
  }
  const slip = correction(word.text, lexicon);
  // Offices cut words off without a dot: lap tahunan, kec, keg.
  const meant = slip ?? (word.text.length >= SHORTEST_CUT ? completion(word.text, lexicon) : null);
  return {
    token: meant ? { word: { ...word, text: meant }, root: lexicon.rootOf(meant) } : token,
    slip,
    prefix: false,
  };
}

/** Whether a root begins as typed: the index finds all that do. */
function isBeginning(typed: string, lexicon: Lexicon): boolean {
  if (typed.length < 2) return false;
  for (const root of lexicon.roots.keys()) if (root.startsWith(typed) && lexicon.isPrinted(root)) return true;
  return false;
}
