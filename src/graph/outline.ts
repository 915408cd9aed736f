/** The shape that tells a node's kind without colour: path data of its outline. */
import type { PictureNode } from "./picture.ts";

const ROUND = 6;
const FOLD = 12;

/** SOP: a box with round corners; regulation: a sheet with a folded corner; unpublished: a capsule; unit and group: a square box. */
export function outline({ kind, x, y, w, h }: Pick<PictureNode, "kind" | "x" | "y" | "w" | "h">): string {
  switch (kind) {
    case "peraturan":
      return `M${x},${y}h${w - FOLD}l${FOLD},${FOLD}v${h - FOLD}h${-w}zm${w - FOLD},0v${FOLD}h${FOLD}`;
    case "sop":
      return rounded(x, y, w, h, ROUND);
    case "belum-terbit":
      return rounded(x, y, w, h, Math.min(18, h / 2));
    case "unit":
    case "kelompok":
      return `M${x},${y}h${w}v${h}h${-w}z`;
  }
}

function rounded(x: number, y: number, w: number, h: number, r: number): string {
  const [across, down] = [w - 2 * r, h - 2 * r];
  return `M${x + r},${y}h${across}q${r},0,${r},${r}v${down}q0,${r},${-r},${r}h${-across}q${-r},0,${-r},${-r}v${-down}q0,${-r},${r},${-r}z`;
}
