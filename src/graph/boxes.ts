/** From nodes to boxes that hold their whole text. */
import { wrap } from "./text.ts";
import type { BoxStyle, PictureNode, SourceNode } from "./picture.ts";

/** A box without a place yet. */
export type SizedBox = Omit<PictureNode, "x" | "y" | "centre">;

/** The box of a node, `width` px wide and at least `minHeight` high. Names of SOPs are plain unless `strong`; all other labels are bold. */
export function box(
  node: SourceNode,
  width: number,
  style: BoxStyle,
  { minHeight = 0, strong = false }: { readonly minHeight?: number; readonly strong?: boolean } = {},
): SizedBox {
  const { id, kind, label, url, gone } = node;
  const note = [gone && `sudah ${gone}`, node.note].filter(Boolean).join(": ");
  const bold = strong || (kind !== "sop" && kind !== "belum-terbit");
  const room = width - 2 * style.padX;
  const lines = wrap(label, room, { ...style.label, bold });
  const noteLines = note ? wrap(note, room, style.note) : [];
  const text = lines.length * style.label.line + noteLines.length * style.note.line;
  const h = Math.max(text + 2 * style.padY, minHeight);
  return { id, kind, label, url, w: width, h, lines, noteLines, bold, gone: gone !== undefined };
}

/** Baseline of the first line of a box whose text is centred in its height. */
export function firstBaseline(node: PictureNode, { label, note }: BoxStyle): number {
  const text = node.lines.length * label.line + node.noteLines.length * note.line;
  return Math.round(node.y + (node.h - text) / 2 + label.line * 0.74);
}
