/**
 * Edges in the gap between two columns. All edges that point at one node form a bundle: they meet on one vertical
 * lane and enter the node together, so that K edges into a node are one line to follow and not K.
 */
import { itemAt, must } from "../basics/must.ts";

/** The edges into one node ("hub"), seen from the gap. */
export interface Bundle {
  readonly hub: string;
  /** Height at which the bundle enters the hub. */
  readonly hubY: number;
  /** On which side of the gap the hub stands. */
  readonly side: "left" | "right";
  /** Nodes where the edges start, with the height of their centre and the side they stand on. */
  readonly spokes: readonly { readonly id: string; readonly y: number; readonly side: "left" | "right" }[];
}

/** Bundles whose lanes do not touch can share a track. */
type Track = Bundle[];

/** Free height between two bundles on one track. */
const CLEARANCE = 24;

/** Chooses a track for each bundle, counted from the left from 0. The order keeps crossings few; it is deterministic. */
export function assignTracks(bundles: readonly Bundle[]): {
  readonly track: ReadonlyMap<string, number>;
  readonly count: number;
} {
  const tracks = orderTracks(packTracks(bundles));
  const track = new Map(tracks.flatMap((members, index) => members.map(({ hub }) => [hub, index] as const)));
  return { track, count: tracks.length };
}

/** The vertical extent of a bundle's lane. */
function extent({ hubY, spokes }: Bundle): readonly [top: number, bottom: number] {
  const ys = [hubY, ...spokes.map(({ y }) => y)];
  return [Math.min(...ys), Math.max(...ys)];
}

function packTracks(bundles: readonly Bundle[]): Track[] {
  const tracks: { readonly members: Track; bottom: number }[] = [];
  const byTop = bundles
    .map((bundle) => ({ bundle, top: extent(bundle)[0], bottom: extent(bundle)[1] }))
    .sort((a, b) => a.top - b.top || a.bottom - b.bottom);
  for (const { bundle, top, bottom } of byTop) {
    const free = tracks.find((track) => track.bottom + CLEARANCE < top);
    if (free) {
      free.members.push(bundle);
      free.bottom = bottom;
    } else {
      tracks.push({ members: [bundle], bottom });
    }
  }
  return tracks.map(({ members }) => members);
}

/** Swaps neighbouring tracks as long as that removes crossings. */
function orderTracks(tracks: Track[]): Track[] {
  const order = tracks.map(outlineOf);
  const cost = new Map(order.map((a) => [a, new Map(order.map((b) => [b, a === b ? 0 : crossings(a, b)]))]));
  for (let swapped = true; swapped;) {
    swapped = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const [a, b] = [itemAt(order, i), itemAt(order, i + 1)];
      if (must(must(cost, a), b) <= must(must(cost, b), a)) continue;
      [order[i], order[i + 1]] = [b, a];
      swapped = true;
    }
  }
  return order.map(({ track }) => track);
}

/** A track with what makes crossings: the extents of its lanes and the heights at which lines leave to either side. */
interface Outline {
  readonly track: Track;
  readonly extents: readonly (readonly [top: number, bottom: number])[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

function outlineOf(track: Track): Outline {
  const heights = (towards: "left" | "right"): number[] =>
    track.flatMap(({ side, hubY, spokes }) => [
      ...(side === towards ? [hubY] : []),
      ...spokes.filter((spoke) => spoke.side === towards).map(({ y }) => y),
    ]);
  return { track, extents: track.map(extent), left: heights("left"), right: heights("right") };
}

/** Crossings when track `a` is left of track `b`: horizontals of one that pass a lane of the other. */
function crossings(a: Outline, b: Outline): number {
  return count(a.right, b) + count(b.left, a);
}

function count(heights: readonly number[], { extents }: Outline): number {
  return heights.filter((y) => extents.some(([top, bottom]) => y > top && y < bottom)).length;
}
