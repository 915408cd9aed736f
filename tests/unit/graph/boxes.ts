/** Checks that hold for every picture. */
import { expect } from "vitest";
import type { Picture, PictureNode } from "../../../src/graph/picture.ts";
import { textWidth } from "../../../src/graph/text.ts";

/** Pairs of boxes that share an area. */
export function overlaps({ nodes }: Picture): string[] {
  return nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b) => (apart(a, b) ? [] : [`${a.id} / ${b.id}`])),
  );
}

function apart(a: PictureNode, b: PictureNode): boolean {
  return a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
}

/** Every line of text lies within its box, every word of the label is there, every box lies within the picture. */
export function expectWholeLabels(picture: Picture): void {
  const { label, note, padX, padY } = picture.style;
  for (const node of picture.nodes) {
    for (const line of node.lines) {
      expect(textWidth(line, { ...label, bold: node.bold }), `${node.id}: ${line}`).toBeLessThanOrEqual(
        node.w - 2 * padX,
      );
    }
    for (const line of node.noteLines)
      expect(textWidth(line, note), line).toBeLessThanOrEqual(node.w - 2 * padX);
    const text = node.lines.length * label.line + node.noteLines.length * note.line;
    expect(text, node.id).toBeLessThanOrEqual(node.h - 2 * padY);
    expect(node.lines.join("").replaceAll(" ", "")).toBe(node.label.replaceAll(" ", ""));
    expect(node.x).toBeGreaterThanOrEqual(0);
    expect(node.x + node.w).toBeLessThanOrEqual(picture.width);
    expect(node.y + node.h).toBeLessThanOrEqual(picture.height);
  }
}
