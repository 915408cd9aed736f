/** Printed text without what only the eye or the printer needs. */
import { seamOf } from "./hyphen.ts";

/** Without soft hyphens, special spaces, ligatures, control characters; spaces at the ends and double ones go. */
export function clean(text: string): string {
  return (
    text
      .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize("NFKC"))
      // At the end of a line it is seen, and says that the word goes on in the next.
      .replace(/\u00ad\s*$/, "\u2010")
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
      .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, " ")
      .replace(/[\p{Cc}\ufffe\uffff]/gu, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
      .normalize("NFC")
      .trim()
  );
}

/** Lines of one printed sentence as one text; a slash at the end of a line, or a word's own hyphen, keeps it together. */
export function join(texts: readonly string[]): string {
  return texts.reduce((all, text) => seamOf(all, text).text, "");
}

/** Words that `join` makes of two halves at a hyphen without being certain. */
export function unsureWords(texts: readonly string[]): string[] {
  const words: string[] = [];
  texts.reduce((all, text) => {
    const { text: joined, unsure } = seamOf(all, text);
    if (unsure !== undefined) words.push(unsure);
    return joined;
  }, "");
  return words;
}

/** Says of words that two halves at the ends of lines were made into, without certainty. */
export function joinedSentence(words: readonly string[]): string {
  return `Kata yang terpenggal di ujung baris disambung menjadi "${words.join('", "')}"; cocokkan.`;
}

/** A text for a quote, with no more letters than these. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)} …` : text;
}
