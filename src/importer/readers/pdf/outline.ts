/** Symbols of a flowchart by their outline. */
import type { Point, Shape } from "../../blocks.ts";

/** A drawn line or outline with its corners; `curves` counts its round pieces. */
export interface Path {
  readonly points: readonly Point[];
  readonly curves: number;
  readonly closed: boolean;
}

/** The smallest box around points. */
export function boxOf(points: readonly Point[]): { x: number; x2: number; y: number; y2: number } {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x: Math.min(...xs), x2: Math.max(...xs), y: Math.min(...ys), y2: Math.max(...ys) };
}

/** Symbols are neither lines nor as large as a table. */
export function shapeOf({ points, curves, closed }: Path): Shape | null {
  const box = boxOf(points);
  const [width, height] = [box.x2 - box.x, box.y2 - box.y];
  if (width < 8 || height < 5 || width > 160 || height > 120) return null;
  const corners = distinct(points);
  const atMiddle = ({ x, y }: Point): boolean =>
    near(x, (box.x + box.x2) / 2, width) !== near(y, (box.y + box.y2) / 2, height);
  if (curves === 0 && corners.length === 4 && corners.every(atMiddle)) return { kind: "decision", ...box };
  // The shorter side: points of a round end come near the corners of a long box.
  const side = Math.min(width, height);
  const atCorner = ({ x, y }: Point): boolean =>
    (near(x, box.x, side) || near(x, box.x2, side)) && (near(y, box.y, side) || near(y, box.y2, side));
  if (curves === 0 && corners.length === 4 && corners.every(atCorner) && (closed || points.length > 4))
    return { kind: "process", ...box };
  const round = curves >= 2 || corners.length > 12;
  if (round && width > height * 1.2 && corners.length >= 4 && !corners.some(atCorner))
    return { kind: "terminator", ...box };
  if (curves === 0 && corners.length === 5 && corners.filter(atCorner).length >= 2)
    return { kind: "connector", ...box };
  return null;
}

function near(a: number, b: number, size: number): boolean {
  return Math.abs(a - b) < Math.max(1, size * 0.08);
}

function distinct(points: readonly Point[]): Point[] {
  return points.filter(
    (point, index) => points.findIndex(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 0.8) === index,
  );
}
