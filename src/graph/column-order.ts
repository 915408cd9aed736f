/** The order of nodes within columns, chosen so that few edges cross: barycentres, then swaps of neighbours. */
import { itemAt, must } from "../basics/must.ts";
import { mean } from "./place.ts";

/** One edge between two columns, from the left one to the right one. */
export type Span = readonly [left: string, right: string];

/** There and back this many times; more changes next to nothing. */
const SWEEPS = 6;
/** Above so many edges swaps of neighbours cost more than they mend; barycentres alone take milliseconds. */
const MOST_FOR_SWAPS = 400;

/**
 * Orders each column by the mean place of what its nodes are linked to, sweeping to and fro from the order given, then
 * swaps neighbours as long as that uncrosses edges.
 * @param columns ids from left to right
 * @param kept places of the columns whose order is given and stays
 * @returns the same ids; the same input always gives the same output
 */
export function orderColumns(
  columns: readonly (readonly string[])[],
  spans: readonly Span[],
  kept: readonly number[] = [],
): string[][] {
  const near = neighbours(columns, spans);
  const ordered = columns.map((ids) => [...ids]);
  const place = new Map<string, number>();
  ordered.forEach((ids) => number(ids, place));
  const free = ordered.filter((_, index) => !kept.includes(index));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const ids of free) sortByBarycentre(ids, near, place);
    for (const ids of free.slice(0, -1).reverse()) sortByBarycentre(ids, near, place);
  }
  if (spans.length <= MOST_FOR_SWAPS) while (free.filter((ids) => swapOnce(ids, near, place)).length > 0);
  return ordered;
}

/** Per node what it is linked to, in the columns to its left and to its right. */
interface Near {
  readonly left: string[];
  readonly right: string[];
}

function neighbours(columns: readonly (readonly string[])[], spans: readonly Span[]): Map<string, Near> {
  const near = new Map(columns.flat().map((id): [string, Near] => [id, { left: [], right: [] }]));
  for (const [left, right] of spans) {
    must(near, left).right.push(right);
    must(near, right).left.push(left);
  }
  return near;
}

/** Gives each id its place, a column being 1 high. */
function number(ids: readonly string[], place: Map<string, number>): void {
  ids.forEach((id, index) => place.set(id, (index + 0.5) / ids.length));
}

function sortByBarycentre(ids: string[], near: ReadonlyMap<string, Near>, place: Map<string, number>): void {
  const wanted = new Map(
    ids.map((id) => {
      const { left, right } = must(near, id);
      const others = [...left, ...right].map((other) => must(place, other));
      return [id, others.length > 0 ? mean(others) : must(place, id)];
    }),
  );
  ids.sort((a, b) => must(wanted, a) - must(wanted, b));
  number(ids, place);
}

/** Swaps neighbours of one column where that leaves fewer crossings. @returns whether it swapped any */
function swapOnce(ids: string[], near: ReadonlyMap<string, Near>, place: Map<string, number>): boolean {
  let swapped = false;
  for (let index = 1; index < ids.length; index++) {
    const [above, below] = [itemAt(ids, index - 1), itemAt(ids, index)];
    if (crossings(above, below, near, place) <= crossings(below, above, near, place)) continue;
    [ids[index - 1], ids[index]] = [below, above];
    swapped = true;
  }
  if (swapped) number(ids, place);
  return swapped;
}

/** How often the edges of two nodes of a column cross when one stands above the other. */
function crossings(
  above: string,
  below: string,
  near: ReadonlyMap<string, Near>,
  place: ReadonlyMap<string, number>,
): number {
  const [a, b] = [must(near, above), must(near, below)];
  const crossed = (upper: readonly string[], lower: readonly string[]): number =>
    upper.reduce(
      (sum, one) => sum + lower.filter((other) => must(place, one) > must(place, other)).length,
      0,
    );
  return crossed(a.left, b.left) + crossed(a.right, b.right);
}
