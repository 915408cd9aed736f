/** Arrows of a flowchart: drawn lines, joined where they meet, up to a head. */
import type { Arrow, Box, Point, Shape } from "../../blocks.ts";
import { boxOf, type Path } from "./outline.ts";
import { firstOf, itemAt, lastOf } from "../../../basics/must.ts";

/** How far the pieces of one line may miss each other, and a line its head or its symbol. */
const NEAR = 3;

/** Heads are small: three corners, or four of which one is pulled in, or two strokes that meet in the tip. */
const SMALLEST = 1.5;
const LARGEST = 14;

/** Whether an outline is the head of an arrow; @param stroked whether it is drawn as a line */
export function isHead({ points, curves, closed }: Path, stroked: boolean): boolean {
  const box = boxOf(points);
  const [width, height] = [box.x2 - box.x, box.y2 - box.y];
  if (curves > 0 || Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) return false;
  const corners = points.filter(
    (point, index) => points.findIndex((other) => apart(point, other) < 0.3) === index,
  );
  if (corners.length === 3 && stroked && !closed) return isTip(corners);
  return corners.length === 3 || (corners.length === 4 && !isRectangle(corners, box));
}

function isTip(corners: readonly Point[]): boolean {
  const legs = [apart(itemAt(corners, 0), itemAt(corners, 1)), apart(itemAt(corners, 1), itemAt(corners, 2))];
  return Math.max(...legs) < Math.min(...legs) * 1.2;
}

function isRectangle(corners: readonly Point[], box: Box): boolean {
  return corners.every(
    ({ x, y }) =>
      Math.min(Math.abs(x - box.x), Math.abs(x - box.x2)) < 0.5 &&
      Math.min(Math.abs(y - box.y), Math.abs(y - box.y2)) < 0.5,
  );
}

/** What ends in a head and can be followed back without a fork; the rest is left out. */
export function arrowsOf(strokes: readonly Path[], heads: readonly Box[], shapes: readonly Shape[]): Arrow[] {
  const ends = strokes.flatMap(({ points }) => [
    { points, at: firstOf(points) },
    { points: [...points].reverse(), at: lastOf(points) },
  ]);
  const begun = (at: Point, used: readonly Point[]) =>
    ends.filter((end) => apart(end.at, at) <= NEAR && !used.some((point) => end.points.includes(point)));
  return heads.flatMap((head): Arrow[] => {
    const first = ends.filter((end) => isIn(end.at, head, NEAR));
    if (first.length !== 1) return [];
    let back = [...firstOf(first).points];
    while (!shapes.some((shape) => isIn(lastOf(back), shape, NEAR))) {
      const next = begun(lastOf(back), back);
      if (next.length !== 1) return [];
      back = [...back, ...firstOf(next).points];
    }
    const elsewhere = heads.some((other) => other !== head && isIn(lastOf(back), other, NEAR));
    return elsewhere ? [] : [{ points: back.reverse(), head }];
  });
}

function isIn({ x, y }: Point, box: Box, slack: number): boolean {
  return x >= box.x - slack && x <= box.x2 + slack && y >= box.y - slack && y <= box.y2 + slack;
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
