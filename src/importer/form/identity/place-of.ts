/** To which label a value belongs: by the rows of the table, without one by the lines of the paper. */
import type { Cell } from "../../blocks.ts";
import { isBelow, isInColumnOf, overlap } from "../../cells.ts";
import { isDateKey } from "./pair-dates.ts";
import type { LabelPlace, Value } from "./places.ts";

/** A value belongs to the label of its row of the table; without one, to the last label above it. */
export function placeOfValue(
  places: readonly LabelPlace[],
  value: Value,
  unit: number,
): LabelPlace | undefined {
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
export function signsUnder(cell: Cell, label: Pick<LabelPlace, "cell" | "title">): boolean {
  if (!label.cell || !/oleh$/i.test(label.title) || !isBelow(cell, label.cell)) return false;
  return isInColumnOf(cell, label.cell);
}
