/**
 * What every reader hands on: lines from top to bottom, each with its parts from left to right. Cells of a table are
 * parts as well. Distances are in points of a page, or whatever keeps their order; only `unit` gives them a scale.
 */

export interface Part {
  readonly x: number;
  /** Right end. */
  readonly x2: number;
  readonly text: string;
  /** A paragraph begins here for certain (a Word paragraph, a line of an Excel cell); unknown in a PDF. */
  readonly begins?: boolean;
}

export interface Line {
  readonly page: number;
  /** Distance from the top of the document; it grows over pages. */
  readonly y: number;
  readonly parts: readonly Part[];
}

export interface Page {
  readonly lines: readonly Line[];
  /** Height of one line of text in the measure of `y`. */
  readonly unit: number;
  /** What the reader itself could not be sure of. */
  readonly doubts: readonly string[];
}

/** What cannot be read, in a sentence for clerks. */
export class Unreadable extends Error {}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl" };

/** Text without what only the eye or the printer needs: soft hyphens, special spaces, ligatures, control characters. */
export function clean(text: string): string {
  return text
    .replace(/[ﬀﬁﬂﬃﬄ]/g, (glyph) => LIGATURES[glyph]!)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0\u2000-\u200a\u202f]+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .normalize("NFC")
    .trim();
}

/** Lines of one printed sentence as one text; a hyphen at the end of a line keeps the word together. */
export function join(texts: readonly string[]): string {
  return texts.reduce(
    (all, text) => (/\p{L}-$/u.test(all) || all === "" ? all + text : `${all} ${text}`),
    "",
  );
}

/** The text of a line, or of some of its parts. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(" ");
}
