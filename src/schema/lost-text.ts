/**
 * Text that YAML takes for a comment: `- Formulir model #2` is read as "Formulir model". Whoever copies a form does not
 * mean a comment there, and nothing would tell that the words are gone. A comment on a line of its own, or after text in
 * quotes, hides nothing and stays.
 */
import { visit, type Document, type Scalar } from "yaml";
import type { Mistake } from "./problem.ts";

/** A `#` that could begin a comment behind something else on its line. */
const SUSPECT = /^[ \t]*[^#\s].*[ \t]#/m;

/** Whether it is worth looking: most files have no such sign. */
export function mayLoseText(text: string): boolean {
  return SUSPECT.test(text);
}

/** Where unquoted text, or a place for text, is followed by a `#` that hides the rest of the line; offsets into `text`. */
export function lostTexts(document: Document, text: string): { offset: number; mistake: Mistake }[] {
  const found: { offset: number; mistake: Mistake }[] = [];
  visit(document, {
    Scalar: (key, node) => {
      // Up to the end of the line.
      const comment = /[ \t]*(#.*)/y;
      comment.lastIndex = key === "key" ? text.length : endOf(node);
      const hidden = comment.exec(text)?.[1];
      if (hidden !== undefined)
        found.push({ offset: comment.lastIndex - hidden.length, mistake: lost(hidden.trim()) });
    },
  });
  return found;
}

/** Where an unquoted value ends; nowhere for one in quotes. */
function endOf({ type, range }: Scalar): number {
  return type === "PLAIN" && range ? range[1] : Infinity;
}

function lost(comment: string): Mistake {
  const shown = comment.length > 40 ? `${comment.slice(0, 39)}…` : comment;
  return {
    found: `teks "${shown}" tidak akan terbaca`,
    expected: "tanda # sesudah spasi dibaca sebagai awal komentar",
    fix: "Apit seluruh teks dengan tanda kutip; komentar ditulis pada baris tersendiri.",
  };
}
