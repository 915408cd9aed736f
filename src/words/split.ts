/** Splits text into folded words: the smallest unit that indexing and queries share. */
import { foldLetters } from "./fold.ts";

/** A word of a text: lower case without accents, and where it stands in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Dotted codes are one word ("35.07.27" → "350727"); everything else is a run of letters and digits. */
const WORD = /\d{2}(?:\.\d{2,4})+|[\p{L}\p{M}\p{N}]+/gu;

/** All words of a text in order; punctuation only separates. Accepts any string. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    if (folded !== "") words.push({ text: folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Lower case, accents and dots removed. */
export function foldWord(word: string): string {
  // Most words are plain ASCII: they have no accents to remove.
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase();
  return foldLetters(word).replaceAll(".", "");
}

/** The folded words of a text, one space between them: "KTP-el 35.07" → "ktp el 3507". */
export function foldWords(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(" ");
}

/** Numbers that names are written with, so that "6 bulanan" is "enam bulanan". */
export const NUMBER_WORDS: readonly (readonly [word: string, digits: string])[] = [
  ["dua", "2"],
  ["tiga", "3"],
  ["empat", "4"],
  ["lima", "5"],
  ["enam", "6"],
  ["tujuh", "7"],
  ["delapan", "8"],
  ["sembilan", "9"],
  ["sepuluh", "10"],
  ["sebelas", "11"],
];
