/**
 * Symbols that float over a Word table. Word anchors a shape to the paragraph beside which it stands, so the row is the
 * anchor's; the column follows from the widths of the grid. Only what is certain by both is read.
 */
import type { ShapeKind } from "../../blocks.ts";
import { PRESET_KINDS } from "./preset-kinds.ts";
import { all, child, elements, textIn, type Element } from "./xml.ts";

/** A symbol, and the column of the table whose middle it covers. */
interface Floating {
  readonly anchor: Element;
  readonly kind: ShapeKind;
  readonly column: number;
  /** The text in it. */
  readonly boxes: readonly Element[];
}

const KINDS: Readonly<Record<string, ShapeKind>> = {
  ...PRESET_KINDS,
  flowChartAlternateProcess: "terminator",
};

/** EMU in a twip. */
const TWIP = 635;
/** Word's own distance between the edge of a cell and its text, and the height of a line, in twips. */
const CELL_MARGIN = 108;
const LINE = 240;
/** A letter is at least so wide. */
const LETTER = 80;

/** @param row `w:tr`; @param cells its cells with the column each begins in; @param widths of the grid's columns, in twips */
export function floatingIn(
  row: Element,
  cells: readonly { readonly element: Element; readonly column: number; readonly columns: number }[],
  widths: readonly number[],
): Floating[] {
  const edges = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [0]);
  const height = Math.max(heightOf(row), ...cells.map((cell) => textHeight(cell, edges)));
  return cells.flatMap(({ element, column }) =>
    all(element, "wp:anchor").flatMap((anchor): Floating[] => {
      const [shape, ...more] = all(anchor, "wps:wsp");
      const kind = shape && KINDS[all(shape, "a:prstGeom")[0]?.attributes["prst"] ?? ""];
      const down = middle(anchor, "wp:positionV", "cy", /^(?:paragraph|line)$/);
      const across = middle(anchor, "wp:positionH", "cx", /^column$/);
      if (!shape || !kind || more.length > 0 || down === null || across === null) return [];
      const x = (edges[column] ?? 0) + CELL_MARGIN + across;
      const at = edges.findIndex((edge, index) => x >= edge && x < (edges[index + 1] ?? -Infinity));
      const own = cells.find((cell) => cell.column === at && cell.columns === 1);
      if (!own || down < 0 || down > height) return [];
      return [{ anchor, kind, column: at, boxes: all(shape, "w:txbxContent") }];
    }),
  );
}

/** The middle of a shape behind the place that its position counts from, in twips; null where it counts from another. */
function middle(anchor: Element, position: string, extent: string, from: RegExp): number | null {
  const own = child(anchor, position);
  const offset = child(own, "wp:posOffset");
  const size = Number(child(anchor, "wp:extent")?.attributes[extent]);
  if (!own || !offset || !from.test(own.attributes["relativeFrom"] ?? "") || !(size > 0)) return null;
  return (Number(textIn(offset)) + size / 2) / TWIP;
}

function heightOf(row: Element): number {
  return Number(child(child(row, "w:trPr"), "w:trHeight")?.attributes["w:val"] ?? LINE);
}

/** As many lines as the text of a cell takes at least. */
function textHeight(
  { element, column, columns }: { element: Element; column: number; columns: number },
  edges: readonly number[],
): number {
  const room = (edges[column + columns] ?? 0) - (edges[column] ?? 0) - 2 * CELL_MARGIN;
  const lines = elements(element)
    .filter(({ name }) => name === "w:p")
    .map((paragraph) => {
      const letters = all(paragraph, "w:t").reduce((sum, text) => sum + textIn(text).length, 0);
      return Math.max(1, Math.ceil((letters * LETTER) / Math.max(room, LINE)));
    });
  return lines.reduce((sum, count) => sum + count, 0) * LINE;
}
