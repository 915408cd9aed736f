/** Lines beside labels are divided among them: each label has those that begin level with it, or that it is the middle of. */
import type { Line } from "../../blocks.ts";
import type { ItemLine } from "../items/item-line.ts";
import { markerOf } from "../labels/markers.ts";
import { partition, topOrMiddle } from "../labels/partition.ts";
import type { Head, Section } from "./part-lines.ts";
import { itemAt, lastOf } from "../../../basics/must.ts";

/** What it costs, in lines: a label without text, a number that begins a list anew within one. */
const EMPTY = 0.5;
const ANEW = 3;
/** Further away than this, in lines, the rows are not certain. */
const FAR = 0.3;
const UNSURE = "Label dan isinya bersebelahan tanpa garis; batas bagian ini tidak pasti.";

/** A line of a text beside labels, with its column. */
export interface Row {
  readonly line: ItemLine;
  readonly column: number;
}

/** @param columns the labels of each, as many in each */
export function divided(
  columns: readonly (readonly Head[])[],
  given: readonly Row[],
  lines: readonly Line[],
  unit: number,
): Section[] {
  const rows = [...given].sort((a, b) => a.line.y - b.line.y || a.column - b.column);
  const heads = itemAt(columns, 0);
  const anew = begunAnew(rows, columns.length);
  const best = topOrMiddle((centred) => {
    const away = distances(heads, rows, lines, unit, centred);
    const found = partition(
      heads.length,
      rows.length,
      (label, from, to) => away(label, from, to) + anew(from, to) * ANEW,
    );
    return found && { ...found, away };
  });
  if (!best) return [];
  const far = best.groups.map(({ from, to }, label) =>
    from === to ? hasLevel(itemAt(heads, label), lines, rows, unit) : best.away(label, from, to) > FAR,
  );
  // What one label has too much, others lack. And rows of two lists are as high as the longer one: which one the label
  // is the middle of is never certain.
  const unsure = columns.length > 1 || far.includes(true) ? UNSURE : undefined;
  return columns.flatMap((own, column) => {
    const edge = Math.max(...rows.map((row) => (row.column === column ? row.line.x2 : -Infinity)));
    return own.map(({ key, title }, label): Section => {
      const { from, to } = itemAt(best.groups, label);
      const texts = rows
        .slice(from, to)
        .flatMap((row) => (row.column === column ? [{ ...row.line, right: edge }] : []));
      return { key, title, lines: texts, unsure };
    });
  });
}

/** How far, in lines, a label is from being level with its rows; `centred`: with the middle of them. */
function distances(
  heads: readonly Head[],
  rows: readonly Row[],
  lines: readonly Line[],
  unit: number,
  centred: boolean,
): (label: number, from: number, to: number) => number {
  return (label, from, to) => {
    if (from === to) return EMPTY;
    const { part, line } = itemAt(heads, label);
    const y = part.y ?? itemAt(lines, line).y;
    const [first, last] = [itemAt(rows, from).line.y, itemAt(rows, to - 1).line.y];
    return Math.abs(centred ? (first + last) / 2 - (y + (part.deep ?? 0) / 2) : first - y) / unit;
  };
}

/** How many lists begin anew within some rows: behind the first row of each column. */
function begunAnew(rows: readonly Row[], columns: number): (from: number, to: number) => number {
  const none = Array.from({ length: columns }, () => 0);
  // Of each column, the lists that have begun before each row.
  const begun = rows.reduce<number[][]>(
    (all, { line, column }) => [
      ...all,
      lastOf(all).map((count, at) => (at === column && beginsList(line) ? count + 1 : count)),
    ],
    [none],
  );
  return (from, to) =>
    none.reduce<number>((all, _, at) => {
      const first = rows.findIndex(({ column }, index) => index >= from && column === at);
      const after = first === -1 || first >= to ? from : first + 1;
      return all + itemAt(itemAt(begun, to), at) - itemAt(itemAt(begun, Math.min(after, to)), at);
    }, 0);
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
