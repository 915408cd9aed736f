/** The order of nodes within columns by barycentres: cheap, for pictures on which dagre would spend seconds. */
import type { Span } from "./order.ts";

/** There and back this many times; more changes next to nothing. */
const SWEEPS = 6;

/**
 * Orders each column by the mean place of what its nodes are linked to, sweeping to and fro from the order given.
 * `columns` are ids from left to right; the same input always gives the same output.
 */
export function orderByBarycentre(
  columns: readonly (readonly string[])[],
  spans: readonly Span[],
): string[][] {
  const near = new Map(columns.flat().map((id) => [id, [] as string[]]));
  for (const [left, right] of spans) {
    near.get(left)!.push(right);
    near.get(right)!.push(left);
  }
  const place = new Map<string, number>();
  const ordered = columns.map((ids) => [...ids]);
  const number = (ids: readonly string[]): void =>
    ids.forEach((id, index) => place.set(id, (index + 0.5) / ids.length));
  const sort = (column: number): void => {
    const wanted = new Map(
      ordered[column]!.map((id) => [id, barycentre(near.get(id)!, place) ?? place.get(id)!]),
    );
    ordered[column]!.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
    number(ordered[column]!);
  };
  ordered.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let column = 0; column < ordered.length; column++) sort(column);
    for (let column = ordered.length - 2; column >= 0; column--) sort(column);
  }
  return ordered;
}

/** Mean place of the ids, each column being 1 high; null without any. */
function barycentre(ids: readonly string[], place: ReadonlyMap<string, number>): number | null {
  if (ids.length === 0) return null;
  return ids.reduce((sum, id) => sum + place.get(id)!, 0) / ids.length;
}
