/** A label among those of two columns that has its text in the cell beside it: a row over the whole width of the form. */
import type { Cell, Line, Part } from "../../blocks.ts";
import type { Head } from "./part-lines.ts";
import { itemAt } from "../../../schema/must.ts";

/** @returns the parts of that cell; none where the label has its text below it, or another label beside it */
export function textBeside(head: Head, labels: ReadonlySet<Part>, lines: readonly Line[]): Part[] {
  const { cell } = head.part;
  if (!cell || head.rest !== "") return [];
  const { row, next } = rowOf(cell, head.line, lines);
  const beside = row.filter(
    (part) => part.cell && part.cell.left >= cell.right - 1 && isWithin(part.cell, cell),
  );
  const own = row.filter((part) => part.cell === cell);
  if (beside.some((part) => labels.has(part)) || !own.every((part) => labels.has(part))) return [];
  // What stands in the label's column in the next row is its text.
  const below = next.find((part) => part.cell && part.cell.left < cell.right - 1);
  const hasText = below?.cell && !labels.has(below) && below.cell.top <= cell.bottom + 1;
  return hasText ? [] : beside;
}

function isWithin(inner: Cell, outer: Cell): boolean {
  return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

/** The parts beside a cell, and those of the first line below it. */
function rowOf(
  { top, bottom }: Cell,
  line: number,
  lines: readonly Line[],
): { row: Part[]; next: readonly Part[] } {
  const isAbove = ({ parts }: Line): boolean => parts.every(({ cell }) => cell && cell.bottom <= top + 1);
  const isBelow = ({ parts }: Line): boolean => parts.every(({ cell }) => !cell || cell.top >= bottom - 1);
  let from = line;
  while (from > 0 && !isAbove(itemAt(lines, from - 1))) from -= 1;
  let to = line + 1;
  while (to < lines.length && !isBelow(itemAt(lines, to))) to += 1;
  return { row: lines.slice(from, to).flatMap(({ parts }) => parts), next: lines[to]?.parts ?? [] };
}
