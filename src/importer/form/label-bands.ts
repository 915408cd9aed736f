/** Labels in columns of their own whose rows no rule divides: each has the lines beside it that are level with it. */
import type { Line, Part } from "../blocks.ts";
import { markerOf } from "./markers.ts";
import { partition, type Group } from "./partition.ts";
import { itemLines, type Head, type Section } from "./part-lines.ts";
import { itemAt, lastOf } from "../../schema/must.ts";

/** What it costs, in lines: a label without text, a number that begins a list anew within one, a list without its first. */
const EMPTY = 1.5;
const ANEW = 3;
/** Further away than this, in lines, the rows are not certain. */
const FAR = 0.6;
/** More lines are made to keep a computer busy. */
const MOST = 250;
const UNSURE = "Label dan isinya bersebelahan tanpa garis; batas bagian ini tidak pasti";

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
  const clear = columns.every((column) => isClear(column, labels, lines, unit));
  if (!clear) return null;
  const sections = columns.flatMap((column, index) => {
    const next = columns[index + 1]?.left ?? Infinity;
    return bandsOf(column, next, labels, lines, unit) ?? [];
  });
  return sections.length === heads.length ? sections : null;
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

function bandsOf(
  { heads, right }: Column,
  next: number,
  labels: ReadonlySet<Part>,
  lines: readonly Line[],
  unit: number,
): Section[] | null {
  const rows = lines.flatMap((line) => {
    const parts = line.parts.filter(
      (part) => !labels.has(part) && part.x > right - unit / 2 && part.x < next - unit / 3,
    );
    return parts.some(({ text }) => text !== ":") ? itemLines(line, parts) : [];
  });
  if (rows.length === 0) return null;
  // How many lists begin in the lines before each.
  const begins = rows.map(({ text }) =>
    markerOf(text)?.kind !== "bullet" && markerOf(text)?.value === 1 ? 1 : 0,
  );
  const lists = begins.reduce<number[]>((all, one) => [...all, lastOf(all) + one], [0]);
  const [top, middle] = [false, true].map((centred) => {
    const away = (label: number, from: number, to: number): number => {
      if (from === to) return EMPTY;
      const { part, line } = itemAt(heads, label);
      const y = itemAt(lines, line).y;
      const [first, last] = [itemAt(rows, from).y, itemAt(rows, to - 1).y];
      return Math.abs(centred ? (first + last) / 2 - (y + (part.deep ?? 0) / 2) : first - y) / unit;
    };
    const anew = (from: number, to: number): number =>
      Math.max(0, itemAt(lists, to) - itemAt(lists, Math.min(from + 1, to))) * ANEW;
    const best = partition(
      heads.length,
      rows.length,
      (label, from, to) => away(label, from, to) + anew(from, to),
    );
    return best && { ...best, away };
  });
  const best = top && middle && middle.cost < top.cost - 0.05 ? middle : top;
  if (!best) return null;
  return heads.map(({ key, title }, index) => {
    const group: Group = itemAt(best.groups, index);
    const own = rows.slice(group.from, group.to);
    const unsure = best.away(index, group.from, group.to) > FAR && own.length > 0 ? UNSURE : undefined;
    const edge = Math.max(...rows.map(({ x2 }) => x2));
    const marked = own.map((row, at) => ({
      ...row,
      right: edge,
      unsure: at === 0 ? (unsure ?? row.unsure) : row.unsure,
    }));
    return { key, title, lines: marked };
  });
}
