/** The map of what is incomplete as a small picture: one outline per state, told apart by shape as well as by colour. */
import type { FindingsMap, PartState } from "../catalogue/views/findings-map.ts";

interface SmallMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data: what is filled of each state's squares. */
  readonly fills: Readonly<Record<PartState, string>>;
  /** The frames of squares that are not filled whole. */
  readonly frames: Readonly<Record<PartState, string>>;
}

/** Side of a square, and from one to the next. */
const SIDE = 10;
const STEP = 14;
/** Room for half the stroke of a frame. */
const EDGE = 1;

/** Rows from top to bottom and parts from left to right, as in the large map. */
export function smallMap({ rows, parts }: FindingsMap): SmallMap {
  const fills = { terisi: "", ragu: "", terpotong: "", kosong: "" };
  const frames = { terisi: "", ragu: "", terpotong: "", kosong: "" };
  rows.forEach(({ cells }, row) => {
    cells.forEach(({ state }, column) => {
      if (state === null) return;
      const [x, y] = [column * STEP + EDGE, row * STEP + EDGE];
      fills[state] += FILL[state](x, y);
      if (state !== "terisi") frames[state] += square(x, y, SIDE, SIDE);
    });
  });
  const extent = (count: number) => Math.max(0, (count - 1) * STEP + SIDE + 2 * EDGE);
  return { width: extent(parts.length), height: extent(rows.length), fills, frames };
}

/** Full, a dot, the lower half, nothing. */
const FILL: Readonly<Record<PartState, (x: number, y: number) => string>> = {
  terisi: (x, y) => square(x, y, SIDE, SIDE),
  ragu: (x, y) => square(x + 3, y + 3, 4, 4),
  terpotong: (x, y) => square(x, y + SIDE / 2, SIDE, SIDE / 2),
  kosong: () => "",
};

function square(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h-${width}z`;
}
