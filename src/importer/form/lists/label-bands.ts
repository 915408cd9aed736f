/** Labels in columns of their own whose rows no rule divides: each has the lines beside it that are level with it. */
import type { Line, Part } from "../../blocks.ts";
import type { ItemLine } from "../items/item-line.ts";
import { divided, type Row } from "./divided-rows.ts";
import { itemLines, type Head, type Section } from "./part-lines.ts";

/** More lines are made to keep a computer busy. */
const MOST = 250;
interface Column {
  readonly left: number;
  readonly right: number;
  readonly heads: readonly Head[];
}

/** @returns null where the labels do not stand so */
export function bandsBeside(heads: readonly Head[], lines: readonly Line[], unit: number): Section[] | null {
  const columns = columnsOf(heads, unit);
  if (heads.length < 3 || lines.length > MOST || columns.some((one) => one.heads.length < 2)) return null;
  if (heads.some(({ rest }) => rest !== "")) return null;
  const labels = new Set(heads.map(({ part }) => part));
  if (!columns.every((column) => isClear(column, labels, lines, unit))) return null;
  const rows = columns.map(({ right }, column) => {
    const next = columns[column + 1]?.left ?? Infinity;
    return rowsOf(lines, labels, right - unit / 2, next - unit / 3).map((line): Row => ({ line, column }));
  });
  if (rows.some((own) => own.length === 0)) return null;
  // Labels of several columns that are level with each other share a row of the table.
  const together = columns.every((one) =>
    one.heads.every(
      (head, at) => head.line === columns[0]?.heads[at]?.line && one.heads.length === columns[0].heads.length,
    ),
  );
  return together
    ? divided(
        columns.map((one) => one.heads),
        rows.flat(),
        lines,
        unit,
      )
    : columns.flatMap((one, column) =>
        divided([one.heads], rows[column]?.map(({ line }) => ({ line, column: 0 })) ?? [], lines, unit),
      );
}

function columnsOf(heads: readonly Head[], unit: number): Column[] {
  const columns: { left: number; right: number; heads: Head[] }[] = [];
  for (const head of [...heads].sort((a, b) => a.part.x - b.part.x)) {
    const last = columns.at(-1);
    const { x, x2 } = head.part;
    if (last && x - last.left < unit) {
      last.heads.push(head);
      last.right = Math.max(last.right, x2);
    } else columns.push({ left: x, right: x2, heads: [head] });
  }
  for (const column of columns) column.heads.sort((a, b) => a.line - b.line);
  return columns;
}

/** Nothing but labels stands in the column, so that no list can be below one. */
function isClear(
  { left, right }: Column,
  labels: ReadonlySet<Part>,
  lines: readonly Line[],
  unit: number,
): boolean {
  return lines.every(({ parts }) =>
    parts.every(
      (part) => labels.has(part) || part.text === ":" || part.x2 < left || part.x > right - unit / 2,
    ),
  );
}

function rowsOf(lines: readonly Line[], labels: ReadonlySet<Part>, from: number, to: number): ItemLine[] {
  return lines.flatMap((line) => {
    const parts = line.parts.filter((part) => !labels.has(part) && part.x > from && part.x < to);
    return parts.some(({ text }) => text !== ":") ? itemLines(line, parts) : [];
  });
}
