/** The words of a document beside the form: which field each came to, and which came to none. */
import type { Line } from "../importer/blocks.ts";
import { labelAt } from "../importer/form/labels/labels.ts";
import { fold } from "../words/fold.ts";
import type { SourceLine, SourcePart, Values } from "./draft.ts";
import { itemAt, lastOf } from "../basics/must.ts";

interface FieldWords {
  readonly key: string;
  /** Folded, without spaces. */
  readonly whole: string;
  readonly words: ReadonlySet<string>;
  /** Words with the one behind them. */
  readonly pairs: ReadonlySet<string>;
}

/** So many of a stretch's words must follow each other as in the field: a stretch may hold what is no value ("NIP.", an item's number). */
const ENOUGH = 0.75;

/** The lines of a document in pieces, each with the field that its words came to. */
export function sourceLines(lines: readonly Line[], values: Values): SourceLine[] {
  const fields = Object.entries(values)
    .filter(([key]) => key !== "sumber" && key !== "formulir")
    .map(([key, value]): FieldWords => {
      const words = fold(textOf(value)).split(" ");
      return { key, whole: words.join(""), words: new Set(words), pairs: new Set(pairsOf(words)) };
    });
  return lines.flatMap(({ page, parts }) => {
    const rows: SourcePart[][] = [[]];
    for (const { text } of parts)
      piecesOf(text).forEach((piece, index) => {
        if (index > 0) rows.push([]);
        lastOf(rows).push(partOf(piece, fields));
      });
    return rows.map((row) => ({ page, parts: row }));
  });
}

/** Items that stand in one paragraph, each for a line of its own. */
function piecesOf(text: string): string[] {
  return text.split(/\n|(?<=\s)(?=\d{1,2}\s*[.)]\s+\p{L})/u).filter((piece) => piece.trim() !== "");
}

function partOf(text: string, fields: readonly FieldWords[]): SourcePart {
  const label = labelAt(text);
  const rest = label ? label.rest : text;
  if (label && rest === "") return { text, field: label.key, label: true };
  const words = fold(rest.replace(/^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i, ""));
  const own = fields.find(
    ({ key, whole }) => key === label?.key && whole.includes(words.replaceAll(" ", "")),
  );
  return { text, field: (own ?? fieldOf(words, fields))?.key ?? label?.key ?? null, label: false };
}

/** The field that holds these words in a row, else the one that holds most of them. */
function fieldOf(folded: string, fields: readonly FieldWords[]): FieldWords | undefined {
  if (folded === "") return undefined;
  const words = folded.split(" ");
  const joined = words.join("");
  const exact = fields.find((field) =>
    joined.length < 3 ? field.words.has(joined) : field.whole.includes(joined),
  );
  if (exact) return exact;
  const pairs = pairsOf(words);
  const share = (field: FieldWords) => pairs.filter((pair) => field.pairs.has(pair)).length / pairs.length;
  const [best] = fields.map((field) => ({ field, part: share(field) })).sort((a, b) => b.part - a.part);
  return best && best.part >= ENOUGH ? best.field : undefined;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${itemAt(words, index)} ${word}`);
}

function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOf).join(" ");
}
