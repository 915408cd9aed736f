/** Text whose columns are drawn with spaces, as programs extract it from a PDF. */
import type { Blocks, Line, Part } from "../blocks.ts";
import { clean } from "../text.ts";

/** Width of a letter and height of a line, in the measure of the page. */
const LETTER = 5;
const UNIT = 10;

/** Parts are what three spaces or more set apart, or two where the text has columns. */
export function readPlainText(text: string): Blocks {
  const rows = text.split(/\r\n?|\n/).map((row) => row.replace(/\t/g, "    "));
  const lines: Line[] = [];
  let page = 1;
  for (const [index, row] of rows.entries()) {
    if (row.startsWith("\f")) page += 1;
    const parts = columnsIn(row.trimEnd());
    if (parts.length > 0) lines.push({ page, y: index * UNIT, parts });
  }
  return { lines, shapes: [], unit: UNIT, measured: true, doubts: [] };
}

/** Whether labels and values, or two columns, stand apart by spaces in several lines. */
export function hasColumns(text: string): boolean {
  const rows = text.split(/\r\n?|\n/).filter((row) => row.trim() !== "");
  return rows.filter((row) => /\S {3,}\S/.test(row)).length >= Math.max(4, rows.length * 0.2);
}

function columnsIn(row: string): Part[] {
  const pieces = [...row.replace(/\f/g, " ").matchAll(/\S+(?: \S+)*/g)];
  return pieces.flatMap(({ 0: piece, index }): Part[] => {
    const text = clean(piece);
    return text === "" ? [] : [{ x: index * LETTER, x2: (index + piece.length) * LETTER, text }];
  });
}
