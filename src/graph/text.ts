/**
 * How wide a text is, without a browser. The widths are those of DejaVu Sans, the widest of the fonts that
 * `--font-text` may resolve to, so that a label which fits here fits everywhere.
 */
import { must } from "../basics/must.ts";

/** Characters by width, in hundredths of the font size. */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [28, "'ijlI|J"],
  [35, 'f/\\"'],
  [40, " ,.:;()-[]!tr`"],
  [54, "scz?_L"],
  [60, "kvxyTYFZP"],
  [64, "abdeghnopqu0123456789ESX"],
  [70, "ABCKRV"],
  [79, "DGHNOQU&"],
  [86, "wM+<>=~^#"],
  [100, "mW@%"],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (c) => [c, width] as const)),
);

/** Anything else (accents, dashes, other scripts) counts as wide. */
const OTHER = 100;

const SPACE = must(WIDTH_OF, " ");

/** How much wider bold type is. */
const BOLD = 1.12;

/** Lettering of a label: font size and line height in px. */
export interface Lettering {
  readonly size: number;
  readonly line: number;
  readonly bold?: boolean;
}

/** An upper bound of a text's width in px. */
export function textWidth(text: string, lettering: Lettering): number {
  return inPixels(hundredths(text), lettering);
}

/** Width in hundredths of the font size. */
function hundredths(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTH_OF.get(character) ?? OTHER;
  return width;
}

function inPixels(width: number, { size, bold = false }: Lettering): number {
  return (width / 100) * size * (bold ? BOLD : 1);
}

/** Breaks a text into lines of at most `width` px: between words, and inside a word only where it fills a line alone. */
export function wrap(text: string, width: number, lettering: Lettering): string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((long) => pieces(long, width, lettering))) {
    const own = hundredths(word);
    const longer = filled + SPACE + own;
    if (line === "" || inPixels(longer, lettering) > width) {
      if (line !== "") lines.push(line);
      line = word;
      filled = own;
    } else {
      line = `${line} ${word}`;
      filled = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

function pieces(word: string, width: number, lettering: Lettering): string[] {
  if (textWidth(word, lettering) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && textWidth(part + character, lettering) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
