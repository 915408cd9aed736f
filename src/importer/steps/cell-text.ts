/** The lines of a cell as one text. A word wider than its cell is broken without a hyphen; it is made one again. */
import type { Cell, Part } from "../blocks.ts";
import { join } from "../text.ts";
import { anyWord } from "../../words/any-word.ts";

/** Short words that stand at the beginning of a line of their own right. */
const WORDS = new RegExp(
  `^${anyWord(`ada agar akan atas atau bagi bila dan dari di hari jam juga lain lalu maka oleh pada para saat saja tiap
    ya yang aset asli baru buku dana data desa gaji izin kas kerja kota lama nota peta sah siap surat tim umum uang unit`)}`,
);

/** @param known words of the table, in small letters */
export function cellText(parts: readonly Part[], cell: Cell, known: ReadonlySet<string> = new Set()): string {
  return parts.reduce((all, part, index) => {
    const before = parts[index - 1];
    return before && isBroken(all, before, part, cell, known) ? all + part.text : join([all, part.text]);
  }, "");
}

/** One word fills its line up to the edge, and its rest stands in the next: what is no word, or makes one that is known. */
function isBroken(
  all: string,
  before: Part,
  { text, begins }: Part,
  cell: Cell,
  known: ReadonlySet<string>,
): boolean {
  const rest = /^\p{Ll}+(?!\S)/u.exec(text)?.[0];
  if (begins !== undefined || rest === undefined || !/^\p{L}+$/u.test(before.text)) return false;
  // An abbreviation is no beginning of a word.
  if (/^\p{Lu}{2,}$/u.test(before.text)) return false;
  if (/^(?:.|[^aeiou]{2,3})$/.test(rest)) return true;
  if (rest.length < 5 && known.has(rest)) return false;
  const letter = (before.x2 - before.x) / before.text.length;
  const wide = letter * (before.text.length > 2 ? 1.4 : 1.9);
  if (cell.right - before.x2 >= wide + (before.x - cell.left)) return false;
  const word = /\p{L}+$/u.exec(all)?.[0] ?? before.text;
  if (known.has((word + rest).toLowerCase())) return true;
  if (WORDS.test(rest) || WORDS.test(word.toLowerCase())) return false;
  return rest.length <= 4 || (word.length <= 2 && !known.has(rest));
}
