/** Lines that begin at a wrong column: YAML's parser speaks of keys and colons there, the editor has to hear of blanks. */
import { short } from "../mistakes/lost-text-words.ts";
import type { Mistake } from "../mistakes/problem.ts";

/** A mistake, and where in the text the line begins that is to be mended. */
interface Shifted extends Mistake {
  readonly offset: number;
}

const SAME_COLUMN = "butir dan kunci yang setingkat harus mulai pada kolom yang sama";

/** The line that is shifted, where an error at `at` ("a mapping within a text") comes of that; else undefined. */
export function shiftedLine(text: string, at: number): Shifted | undefined {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const [line = "", next = ""] = text.slice(start).split("\n", 2);
  if (/^\s+-\s/.test(line) && text.slice(start, at).trim() === "")
    return {
      offset: start + indentOf(line),
      found: `baris "${short(line.trim())}" tidak sejajar dengan butir di atasnya`,
      expected: SAME_COLUMN,
      fix: "Sejajarkan tanda hubungnya dengan butir lain.",
    };
  const value = line.replace(/^\s*(?:-\s+)*(?:\w+:\s+)?/, "");
  if (/:(?:\s|$)/.test(value) || !/^\s*[\w-]+:(?:\s|$)/.test(next) || indentOf(next) <= indentOf(line))
    return undefined;
  return {
    offset: start + line.length + 1 + indentOf(next),
    found: `baris "${short(next.trim())}" menjorok lebih dalam dari baris di atasnya`,
    expected: SAME_COLUMN,
    fix: "Samakan jumlah spasi di depannya dengan baris di atasnya; bila memang satu teks, apit seluruhnya dengan tanda kutip.",
  };
}

/** A key that stands twice, by its name; it may belong below a key that was left without a value. */
export function doubledKey(text: string, at: number): Mistake {
  const before = text.slice(0, at);
  const [name = ""] = /^[^:\n]*/.exec(text.slice(at)) ?? [];
  const indent = at - (before.lastIndexOf("\n") + 1);
  const above = before
    .split("\n")
    .slice(0, -1)
    .findLast((line, index, lines) => isOpen(line, lines[index + 1] ?? "", indent));
  const hint = above
    ? `; bila itu bagian dari "${above.trim().slice(0, -1)}", beri dua spasi di depannya`
    : "";
  return {
    found: `kunci "${name.trim()}" ditulis dua kali`,
    expected: "tiap kunci hanya boleh sekali",
    fix: `Gabungkan isinya, atau hapus salah satu${hint}.`,
  };
}

/** A key of that column without a value, and without lines of its own below it. */
function isOpen(line: string, next: string, indent: number): boolean {
  return (
    /^\s*\w+:\s*$/.test(line) && indentOf(line) === indent && indentOf(next) === indent && !/^\s*-/.test(next)
  );
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
