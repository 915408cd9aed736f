/** To which label a value belongs: by the rows of the table, without one by the lines of the paper. */
import type { Cell } from "../../blocks.ts";
import { isDateKey } from "./pair-dates.ts";
import { overlap, type Place, type Value } from "./places.ts";

/** A value belongs to the label of its row of the table; without one, to the last label above it. */
export function placeOf(places: readonly Place[], value: Value, unit: number): Place | undefined {
  const { cell, y } = value;
  const within = cell ? places.filter((place) => place.cell === cell && place.y <= y) : [];
  if (within.length === 1) return within[0];
  const over = places.findLast((place) => cell && signsUnder(cell, place));
  if (over) return over;
  const inRow = cell
    ? places.filter((place) => place.cell && place.x <= value.x && overlap(place.cell, cell) > 0.5)
    : [];
  if (inRow.length === 1) return inRow[0];
  const own = inRow.length > 1 ? inRow : places;
  const above = own.findLast((place) => place.y <= y + unit * 0.45);
  const below = own.find((place) => place.y > y + unit * 0.45);
  // A value of two lines is set in the middle of its label.
  const near = below !== undefined && below.y - y < unit * 0.95 && !isDateKey(below.key);
  if (near && above && above.y < y - unit * 0.45 && !/^nip\b/i.test(value.text)) return below;
  return above ?? below;
}

/** A signer's column: the cells below "Diperiksa oleh". */
export function signsUnder(cell: Cell, label: Pick<Place, "cell" | "title">): boolean {
  if (!label.cell || !/oleh$/i.test(label.title) || cell.top < label.cell.bottom - 1) return false;
  return Math.abs(cell.left - label.cell.left) < 1 && Math.abs(cell.right - label.cell.right) < 1;
}
