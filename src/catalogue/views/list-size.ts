/** How many SOPs one page may list: beyond it the list is split by unit, so that no page grows with the catalogue. */
export const LIST_LIMIT = 400;

/** Fewer rows than this are read faster than they are filtered, so their list has no filter. */
export const FILTER_FROM = 20;

/** A table of units or groups with more rows is folded, and so is a list of regulations of one kind. */
export const MOST_ROWS_OPEN = 20;

/** Of a list with more rows than may stand open, so many do. */
const OPEN_OF_MANY = 10;

function openOf(rows: readonly unknown[]): number {
  return rows.length > MOST_ROWS_OPEN ? OPEN_OF_MANY : rows.length;
}

/**
 * A list in two: what stands open, and the rest, which is folded; neither part is empty.
 * @param open how many rows stand open, if not all of a short list and some of a long one
 */
export function openAndRest<Row>(rows: readonly Row[], open = openOf(rows)): (readonly Row[])[] {
  return [rows.slice(0, open), rows.slice(open)].filter((part) => part.length > 0);
}
