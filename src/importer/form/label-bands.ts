/** Labels in columns of their own whose rows no rule divides: each has the lines beside it that are level with it. */
import type { Line, Part } from "../blocks.ts";
import type { ItemLine } from "./item-line.ts";
import { markerOf } from "./markers.ts";
import { partition } from "./partition.ts";
import { itemLines, type Head, type Section } from "./part-lines.ts";
import { itemAt, lastOf } from "../../schema/must.ts";

/** What it costs, in lines: a label without text, a number that begins a list anew within one. */
const EMPTY = 0.5;
const ANEW = 3;
/** Further away than this, in lines, the rows are not certain. */
const FAR = 0.4;
/** More lines are made to keep a computer busy. */
const MOST = 250;
const UNSURE = "Label dan isinya bersebelahan tanpa garis; batas bagian ini tidak pasti.";

interface Column {
  readonly left: number;
  readonly right: number;
  readonly heads: readonly Head[];
}

/** A line of a text beside labels, with its column. */
interface Row {
  readonly line: ItemLine;
  readonly column: number;
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

/** @param columns the labels of each, as many in each */
function divided(
  columns: readonly (readonly Head[])[],
  given: readonly Row[],
  lines: readonly Line[],
  unit: number,
): Section[] {
  const rows = [...given].sort((a, b) => a.line.y - b.line.y || a.column - b.column);
  const heads = itemAt(columns, 0);
  const lists = rows.reduce<number[][]>(
    (all, { line, column }) => [
      ...all,
      lastOf(all).map((count, at) => (at === column && beginsList(line) ? count + 1 : count)),
    ],
    [columns.map(() => 0)],
  );
  const [top, middle] = [false, true].map((centred) => {
    const away = (label: number, from: number, to: number): number => {
      if (from === to) return EMPTY;
      const { part, line } = itemAt(heads, label);
      const y = part.y ?? itemAt(lines, line).y;
      const [first, last] = [itemAt(rows, from).line.y, itemAt(rows, to - 1).line.y];
      return Math.abs(centred ? (first + last) / 2 - (y + (part.deep ?? 0) / 2) : first - y) / unit;
    };
    const anew = (from: number, to: number): number =>
      columns.reduce((all, _, at) => {
        const first = rows.findIndex(({ column }, index) => index >= from && column === at);
        const after = first === -1 || first >= to ? from : first + 1;
        return all + (itemAt(itemAt(lists, to), at) - itemAt(itemAt(lists, Math.min(after, to)), at)) * ANEW;
      }, 0);
    const best = partition(
      heads.length,
      rows.length,
      (label, from, to) => away(label, from, to) + anew(from, to),
    );
    return best && { ...best, away };
  });
  const best = top && middle && middle.cost < top.cost - 0.05 ? middle : top;
  if (!best) return [];
  const far = best.groups.map(({ from, to }, label) =>
    from === to ? hasLevel(itemAt(heads, label), lines, rows, unit) : best.away(label, from, to) > FAR,
  );
  return columns.flatMap((own, column) => {
    const edge = Math.max(...rows.map((row) => (row.column === column ? row.line.x2 : -Infinity)));
    return own.map(({ key, title }, label): Section => {
      const { from, to } = itemAt(best.groups, label);
      const texts = rows
        .slice(from, to)
        .flatMap((row) => (row.column === column ? [{ ...row.line, right: edge }] : []));
      // What one label has too much, its neighbour lacks.
      const unsure = far[label] || far[label - 1] || far[label + 1] ? UNSURE : undefined;
      return { key, title, lines: texts, unsure };
    });
  });
}

/** Whether a text is level with a label that has none of its own. */
function hasLevel({ part, line }: Head, lines: readonly Line[], rows: readonly Row[], unit: number): boolean {
  const y = part.y ?? itemAt(lines, line).y;
  return rows.some((row) => Math.abs(row.line.y - y) < unit * FAR);
}

function beginsList({ text }: ItemLine): boolean {
  const marker = markerOf(text);
  return marker !== null && marker.kind !== "bullet" && marker.value === 1;
}
