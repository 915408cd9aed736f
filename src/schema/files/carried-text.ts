/**
 * Text that every format of the site can carry. XML (feed, GraphML, SVG) allows no control characters but tab and line
 * end, no halves of a surrogate pair, no U+FFFE and U+FFFF (XML 1.0, production Char); HTML replaces them or is invalid.
 */
import type { Mistake } from "../mistakes/problem.ts";
import { present } from "../../basics/must.ts";

const FORBIDDEN = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** A character written as its number in Markdown: `&#8;`, `&#xFFFF;`. */
const REFERENCE = /&#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}));/g;

/** A character that cannot be carried, by its place in the text. */
interface Uncarried {
  readonly index: number;
  readonly mistake: Mistake;
}

/** The first such character of each line. */
export function uncarriedLines(text: string): Uncarried[] {
  if (!FORBIDDEN.test(text)) return [];
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const begin = start;
    start += line.length + 1;
    const match = FORBIDDEN.exec(line);
    return match
      ? [{ index: begin + match.index, mistake: mistakeOf(present(match[0].codePointAt(0))) }]
      : [];
  });
}

/** Characters of prose that are written as numbers and cannot be carried. */
export function uncarriedReferences(body: string): Uncarried[] {
  return Array.from(body.matchAll(REFERENCE)).flatMap(({ index, 1: decimal, 2: hexadecimal }) => {
    const code = decimal === undefined ? parseInt(present(hexadecimal), 16) : Number(decimal);
    const known = code <= 0x10ffff && !FORBIDDEN.test(String.fromCodePoint(code));
    return known ? [] : [{ index, mistake: mistakeOf(code) }];
  });
}

/** Where data, read from YAML with escapes such as `"\u0007"`, holds such characters. */
export function uncarriedValues(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; mistake: Mistake }[] {
  if (typeof value === "string") {
    const match = FORBIDDEN.exec(value);
    return match ? [{ path, mistake: mistakeOf(present(match[0].codePointAt(0))) }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    uncarriedValues(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function mistakeOf(code: number): Mistake {
  return {
    found: `ada tanda tak tercetak U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
    expected: "isi hanya boleh memuat huruf dan tanda yang dapat dicetak",
    fix: "Hapus tanda itu, atau ketik ulang kata di sekitarnya.",
  };
}
