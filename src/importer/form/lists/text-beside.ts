/** A label among those of two columns that has its text in the cell beside it: a row over the whole width of the form. */
import type { Cell, Line, Part } from "../../blocks.ts";
import { EDGE, isAbove, isBelow, isWithinHeight, startsBehind } from "../../cells.ts";
import type { Head } from "./part-lines.ts";
import { itemAt } from "../../../basics/must.ts";

/** @returns the parts of that cell; none where the label has its text below it, or another label beside it */
export function textBeside(head: Head, labels: ReadonlySet<Part>, lines: readonly Line[]): Part[] {
  const { cell } = head.part;
  if (!cell || head.rest !== "") return [];
  const { row, next } = rowOf(cell, head.line, lines);
  const beside = row.filter(
    (part) => part.cell && startsBehind(part.cell, cell) && isWithinHeight(part.cell, cell),
  );
  const own = row.filter((part) => part.cell === cell);
  if (beside.some((part) => labels.has(part)) || !own.every((part) => labels.has(part))) return [];
  // What stands in the label's column in the next row is its text.
  const below = next.find((part) => part.cell && !startsBehind(part.cell, cell));
  const hasText = below?.cell && !labels.has(below) && below.cell.top <= cell.bottom + EDGE;
  return hasText ? [] : beside;
}

/** The parts beside a cell, and those of the first line below it. */
function rowOf(row: Cell, line: number, lines: readonly Line[]): { row: Part[]; next: readonly Part[] } {
  const endsAbove = ({ parts }: Line): boolean => parts.every(({ cell }) => cell && isAbove(cell, row));
  const beginsBelow = ({ parts }: Line): boolean => parts.every(({ cell }) => !cell || isBelow(cell, row));
  let from = line;
  while (from > 0 && !endsAbove(itemAt(lines, from - 1))) from -= 1;
  let to = line + 1;
  while (to < lines.length && !beginsBelow(itemAt(lines, to))) to += 1;
  return { row: lines.slice(from, to).flatMap(({ parts }) => parts), next: lines[to]?.parts ?? [] };
}
