/** The edges in the gap right of a column: which run there, on which tracks, along which paths. */
import { must } from "../basics/must.ts";
import type { GraphEdge } from "../catalogue/linkage/graph-types.ts";
import type { PlacedColumn, Placed } from "./columns.ts";
import { arrowHead, laneCurve, type CurvePoint } from "./curve.ts";
import { assignTracks, type Bundle } from "./lanes.ts";
import { mean } from "./place.ts";
import { spreadPorts, type End } from "./ports.ts";
import type { PictureNode } from "./picture.ts";

/** Distance between two tracks. */
const LANE_GAP = 18;
/** From a box to the nearest track: room for bend and arrow head. */
const LANE_INSET = 32;

/** The bundles of a gap, each with the track of its hub. */
interface Gap {
  readonly bundles: readonly Bundle[];
  readonly track: ReadonlyMap<string, number>;
  readonly count: number;
}

/** One gap per column, the one right of it; edges inside a column run right of it. */
export function gapsOf(columns: readonly PlacedColumn[], edges: readonly GraphEdge[]): Gap[] {
  const at = new Map(
    columns.flatMap(({ boxes }, column) => boxes.map((placed) => [placed.box.id, { ...placed, column }])),
  );
  return columns.map((_, gap) => {
    const bundles = gapBundles(edges, at, gap);
    return { bundles, ...assignTracks(bundles) };
  });
}

/** The room that a gap's tracks take, px; 0 without edges. */
export function gapWidth({ count }: Gap): number {
  return count === 0 ? 0 : 2 * LANE_INSET + (count - 1) * LANE_GAP;
}

/** The bundles that run in the gap right of column `gap`. Edges inside the middle column run right of it. */
function gapBundles(
  edges: readonly GraphEdge[],
  at: ReadonlyMap<string, Placed & { readonly column: number }>,
  gap: number,
): Bundle[] {
  const bundles = new Map<string, { bundle: Bundle; spokes: Bundle["spokes"][number][] }>();
  for (const { from, to } of edges) {
    const [start, end] = [must(at, from), must(at, to)];
    if (Math.min(start.column, end.column) !== gap) continue;
    const centre = ({ box, y }: Placed): number => y + box.h / 2;
    const side = (column: number): "left" | "right" => (column <= gap ? "left" : "right");
    if (!bundles.has(to)) {
      const spokes: Bundle["spokes"][number][] = [];
      bundles.set(to, { bundle: { hub: to, hubY: centre(end), side: side(end.column), spokes }, spokes });
    }
    must(bundles, to).spokes.push({ id: from, y: centre(start), side: side(start.column) });
  }
  return Array.from(bundles.values(), ({ bundle }) => bundle);
}

/** A drawn edge: its path data, the point where it starts, and on which side of the gap that is. */
export interface EdgeLine {
  readonly path: string;
  readonly start: CurvePoint;
  readonly side: "left" | "right";
}

/**
 * Lines of one gap by `from>to`; its columns end at `left`. Hubs outside the middle column have one port; all other
 * ends are spread, `portGap` px apart.
 */
export function gapLines(
  gap: Gap,
  nodes: ReadonlyMap<string, PictureNode>,
  left: number,
  portGap: number,
): Map<string, EdgeLine> {
  const waiting = new Map<string, { side: "left" | "right"; ends: End[] }>();
  const wait = (id: string, side: "left" | "right", end: End): void => {
    const at = `${side} ${id}`;
    if (!waiting.has(at)) waiting.set(at, { side, ends: [] });
    must(waiting, at).ends.push(end);
  };
  for (const { hub, hubY, side, spokes } of gap.bundles) {
    const track = must(gap.track, hub);
    const distance = (from: "left" | "right"): number => (from === "left" ? track : gap.count - 1 - track);
    wait(hub, side, { key: hub, distance: distance(side), otherY: mean(spokes.map(({ y }) => y)) });
    for (const { id, side } of spokes)
      wait(id, side, { key: `${id}>${hub}`, distance: distance(side), otherY: hubY });
  }
  const ports = new Map<string, CurvePoint>();
  for (const [at, { side, ends }] of waiting) {
    const { x, y, w, h } = must(nodes, at.slice(side.length + 1));
    for (const [key, port] of spreadPorts(ends, side === "left" ? x + w : x, y + h / 2, h, portGap))
      ports.set(`${side} ${key}`, port);
  }
  separateTrunks(gap.bundles, ports);
  return new Map(
    gap.bundles.flatMap(({ hub, side, spokes }) => {
      const tip = must(ports, `${side} ${hub}`);
      const lane = left + LANE_INSET + must(gap.track, hub) * LANE_GAP;
      return spokes.map((spoke) => {
        const key = `${spoke.id}>${hub}`;
        const start = must(ports, `${spoke.side} ${key}`);
        const path = arrowHead(tip, side === "right" ? 1 : -1) + laneCurve(tip, lane, start);
        return [key, { path, start, side: spoke.side }] as const;
      });
    }),
  );
}

/** Moves the port of a hub across the gap where its line would lie on a line that comes from the other side. */
function separateTrunks(bundles: readonly Bundle[], ports: Map<string, CurvePoint>): void {
  const spokeYs = bundles.flatMap(({ hub, spokes }) =>
    spokes.map(({ id, side }) => must(ports, `${side} ${id}>${hub}`).y),
  );
  for (const { hub, side, spokes } of bundles) {
    if (spokes.some((spoke) => spoke.side === side)) continue;
    const port = must(ports, `${side} ${hub}`);
    const clear =
      [0, 4, -4, 8, -8].find((shift) => spokeYs.every((y) => Math.abs(y - port.y - shift) >= 4)) ?? 0;
    ports.set(`${side} ${hub}`, { x: port.x, y: port.y + clear });
  }
}
