/** Where edges touch the side of a box: spread over its height so that no two lie on each other. */
import type { CurvePoint } from "./curve.ts";

/** Distance between two ports, px; wider where a count stands at each. */
export const PORT_GAP = 9;
export const COUNT_PORT_GAP = 15;

/** An edge end waiting for its port. */
export interface End {
  readonly key: string;
  /** Lane that the edge takes, counted by distance from the box: 0 is the nearest. */
  readonly distance: number;
  /** Height of the edge's other end. */
  readonly otherY: number;
}

/**
 * Ports for the ends on one side of a box whose centre is at `y`, `wanted` px apart where there is room. Edges that go up sit above those that go down;
 * of those going up the one with the nearest lane is highest, of those going down lowest: so they do not cross.
 */
export function spreadPorts(
  ends: readonly End[],
  x: number,
  y: number,
  height: number,
  wanted: number,
): Map<string, CurvePoint> {
  const key = (end: End): number => (end.otherY < y ? end.distance : 1e6 - end.distance);
  const sorted = ends.toSorted((a, b) => key(a) - key(b) || a.otherY - b.otherY);
  const gap = sorted.length < 2 ? 0 : Math.min(wanted, (height - 2 * PORT_GAP) / (sorted.length - 1));
  const first = y - (gap * (sorted.length - 1)) / 2;
  return new Map(sorted.map((end, index) => [end.key, { x, y: Math.round(first + gap * index) }]));
}

/** The height a box needs for so many ports on one side. */
export function heightForPorts(count: number, gap: number): number {
  return count === 0 ? 0 : (count - 1) * gap + 2 * PORT_GAP;
}
