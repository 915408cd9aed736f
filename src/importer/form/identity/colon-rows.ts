/** Labels in one cell and their values in another, each with its colon: as many colons as labels tell which is whose. */
import type { LabelPlace, Value } from "./places.ts";

/** Fewer may agree by chance. */
const FEWEST = 3;
/** A value's line may stand a little higher than its colon, in lines. */
const LEVEL = 0.3;

/**
 * @param colons where in the column of values colons stand, also those without a value
 * @returns the values of each place, in order; null where the colons do not tell
 */
export function colonRows(
  places: readonly LabelPlace[],
  values: readonly Value[],
  colons: readonly number[],
  unit: number,
): Value[][] | null {
  const starts = [...new Set(colons)].sort((a, b) => a - b);
  const [cell] = places.map((place) => place.cell);
  if (places.length < FEWEST || starts.length !== places.length) return null;
  // Where the table has rows, these tell it.
  if (places.some((place) => place.cell !== cell)) return null;
  const rows = [...places]
    .sort((a, b) => a.y - b.y)
    .map((place, at) => ({ place, from: starts[at], to: starts[at + 1] ?? Infinity }));
  const rowOf = ({ y }: Value) =>
    rows.find(({ from = 0, to }) => y >= from - unit * LEVEL && y < to - unit * LEVEL);
  if (values.some((value) => !rowOf(value))) return null;
  return places.map((place) => values.filter((value) => rowOf(value)?.place === place));
}
