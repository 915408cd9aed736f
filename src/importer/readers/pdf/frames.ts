/** A frame around a part of the form is no cell: labels stand in it side by side, or with their values beside them. */
import type { Cell, Line } from "../../blocks.ts";
import { labelAt } from "../../form/labels/labels.ts";

/** Fewer labels with values beside them may be a row of a table. */
const FEWEST = 3;

/** @param lines parts cut at every gap that is wider than a space */
export function framesIn(lines: readonly Line[]): Set<Cell> {
  const frames = new Set<Cell>();
  const counts = new Map<Cell, number>();
  for (const { parts } of lines) {
    const labels = parts.flatMap((part) => {
      const label = labelAt(part.text);
      return label && part.cell ? [{ label, part, cell: part.cell }] : [];
    });
    for (const { label, part, cell } of labels) {
      const sections = labels.filter((one) => one.cell === cell && one.label.kind === "section");
      if (sections.length > 1) frames.add(cell);
      const beside = parts.some((other) => other.cell === cell && other.x >= part.x2);
      if (label.kind !== "identity" || !beside) continue;
      const count = (counts.get(cell) ?? 0) + 1;
      counts.set(cell, count);
      if (count >= FEWEST) frames.add(cell);
    }
  }
  return frames;
}
