/** Forms of health centres: labels in a column of their own, each with its text in the cell to the right. */
import type { Cell, Line, Part } from "../blocks.ts";
import { join } from "../text.ts";
import type { ItemLine } from "./item-line.ts";
import { markerOf } from "./markers.ts";
import { itemLines, type Head, type Section } from "./part-lines.ts";
import { firstOf, present } from "../../schema/must.ts";

/** A label has no more letters. */
const LONGEST = 60;

/** @returns null where the labels do not stand so */
export function besideLabels(known: readonly Head[], lines: readonly Line[]): Section[] | null {
  const celled = known.filter(({ part }) => part.cell);
  const beside = celled.filter(({ part }) => besideOf(part, lines).length > 0);
  const oneColumn = new Set(celled.map(({ part }) => Math.round(present(part.cell).left))).size === 1;
  if (celled.length < 3 || !oneColumn || beside.length < celled.length * 0.6) return null;
  const heads = [...known, ...unknownIn(present(firstOf(celled).part.cell), known, lines)];
  return heads
    .sort((a, b) => a.line - b.line)
    .map(({ key, title, part, unknown }) => ({ key, title, lines: besideOf(part, lines), unknown }));
}

/** Whatever else stands in the column of the labels, with a text beside it, is the label of a part too. */
function unknownIn({ left, right }: Cell, known: readonly Head[], lines: readonly Line[]): Head[] {
  const inColumn = ({ cell }: Part): boolean =>
    cell !== undefined && Math.abs(cell.left - left) < 1 && Math.abs(cell.right - right) < 1;
  const own = lines.flatMap(({ parts }, line) => parts.filter(inColumn).map((part) => ({ part, line })));
  const cells = Map.groupBy(own, ({ part }) => present(part.cell));
  return [...cells].flatMap(([cell, within]): Head[] => {
    if (known.some(({ part }) => part.cell === cell)) return [];
    const { part, line } = firstOf(within);
    const title = join(within.map((one) => one.part.text)).replace(/\s*:$/, "");
    const isLabel = title.length <= LONGEST && /\p{L}/u.test(title) && markerOf(title)?.kind !== "bullet";
    if (!isLabel || besideOf(part, lines).length === 0) return [];
    return [{ key: "bagianLain", title, rest: "", part, line, unknown: true }];
  });
}

function besideOf({ cell }: Part, lines: readonly Line[]): ItemLine[] {
  return lines.flatMap((line) => {
    const own = line.parts.filter(
      (part) =>
        part.cell &&
        cell &&
        part.cell.left >= cell.right - 1 &&
        part.cell.top < cell.bottom - 0.5 &&
        part.cell.bottom > cell.top + 0.5,
    );
    return own.length > 0 ? itemLines(line, own) : [];
  });
}
