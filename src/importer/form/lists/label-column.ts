/** Labels in one column or more of their own, each with its text in the cells to the right, up to the next such column. */
import type { Cell, Line, Part } from "../../blocks.ts";
import { EDGE, isInColumnOf, ROUNDED, sharesHeight, startsBehind } from "../../cells.ts";
import { join } from "../../text.ts";
import type { ItemLine } from "../items/item-line.ts";
import { markerOf } from "../labels/markers.ts";
import { itemLines, type Head, type Section } from "./part-lines.ts";
import { firstOf, present } from "../../../basics/must.ts";

/** A label has no more letters. */
const LONGEST = 60;

/** @returns null where the labels do not stand so */
export function besideLabels(known: readonly Head[], lines: readonly Line[]): Section[] | null {
  const celled = known.filter(({ part }) => part.cell);
  const columns = [...Map.groupBy(celled, ({ part }) => Math.round(present(part.cell).left)).values()];
  const rooms = celled.map(({ part }) => part);
  const beside = celled.filter(({ part }) => besideOf(part, rooms, lines).length > 0);
  // In the usual form some labels stand indented, or alone: columns that count have two labels or more.
  if (celled.length < 3 || beside.length < celled.length * 0.6) return null;
  // One cell around several labels is a column: no rule divides their rows.
  if (new Set(celled.map(({ part }) => part.cell)).size < celled.length) return null;
  if (columns.length > 1 && columns.some((own) => own.length < 2)) return null;
  const found = columns.flatMap((own) => unknownIn(present(firstOf(own).part.cell), known, rooms, lines));
  const heads = [...known, ...found];
  return heads
    .sort((a, b) => a.line - b.line)
    .map(({ key, title, part, unknown }) => ({
      key,
      title,
      lines: [...besideOf(part, rooms, lines), ...overPage(part, rooms, lines)],
      unknown,
    }));
}

/** What stands in the text's column at the top of the next page, above all labels there, goes on with the last one. */
function overPage({ cell }: Part, labels: readonly Part[], lines: readonly Line[]): ItemLine[] {
  const page = lines.find(({ parts }) => parts.some((part) => part.cell === cell))?.page;
  if (!cell || page === undefined) return [];
  const next = lines.filter((line) => line.page === page + 1);
  const tops = next.flatMap(({ parts }) => parts.flatMap((part) => part.cell?.top ?? []));
  const top = Math.min(...tops);
  const isLast = labels.every(
    (one) => !one.cell || one.cell.top <= cell.top + EDGE || one.cell.top >= top - EDGE,
  );
  const beside = labels.flatMap((one) =>
    one.cell && one.cell.left > cell.right && sharesHeight(one.cell, cell) ? [one.cell.left] : [],
  );
  const end = Math.min(...beside);
  if (
    !isLast ||
    next.some(({ parts }) =>
      parts.some((part) => labels.includes(part) && part.cell && part.cell.top < top + EDGE),
    )
  )
    return [];
  return next.flatMap((line) => {
    const own = line.parts.filter(
      (part) =>
        part.cell &&
        part.cell.top < top + EDGE &&
        startsBehind(part.cell, cell) &&
        part.cell.left < end - EDGE,
    );
    return own.length > 0 ? itemLines(line, own) : [];
  });
}

/** Whatever else stands in the column of the labels, with a text beside it, is the label of a part too. */
function unknownIn(
  column: Cell,
  known: readonly Head[],
  rooms: readonly Part[],
  lines: readonly Line[],
): Head[] {
  const inColumn = ({ cell }: Part): boolean => cell !== undefined && isInColumnOf(cell, column);
  const own = lines.flatMap(({ parts }, line) => parts.filter(inColumn).map((part) => ({ part, line })));
  const cells = Map.groupBy(own, ({ part }) => present(part.cell));
  return [...cells].flatMap(([cell, within]): Head[] => {
    if (known.some(({ part }) => part.cell === cell)) return [];
    const { part, line } = firstOf(within);
    const title = join(within.map((one) => one.part.text)).replace(/\s*:$/, "");
    const isLabel = title.length <= LONGEST && /\p{L}/u.test(title) && markerOf(title)?.kind !== "bullet";
    if (!isLabel || besideOf(part, rooms, lines).length === 0) return [];
    return [{ key: "bagianLain", title, rest: "", part, line, unknown: true }];
  });
}

/** @param labels those with cells: the text of one ends where the next one in its row begins */
function besideOf({ cell }: Part, labels: readonly Part[], lines: readonly Line[]): ItemLine[] {
  if (!cell) return [];
  const inRow = (one: Cell): boolean => startsBehind(one, cell) && sharesHeight(one, cell, ROUNDED);
  const next = labels.flatMap((one) => (one.cell && inRow(one.cell) ? [one.cell.left] : []));
  const end = Math.min(...next);
  return lines.flatMap((line) => {
    const own = line.parts.filter((part) => part.cell && inRow(part.cell) && part.cell.left < end - EDGE);
    return own.length > 0 ? itemLines(line, own) : [];
  });
}
