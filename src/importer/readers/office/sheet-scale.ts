/** Where drawings over an Excel sheet lie: their anchors count in cells and EMU, the laid-out page in lines of text. */
import { gridOf, type Table } from "../../layout.ts";
import { all, child, textIn, type Element } from "./xml.ts";
import type { Box, Point } from "../../blocks.ts";
import { itemAt, lastOf } from "../../../basics/must.ts";

/** EMU in a pixel and in a point; widths of columns are in letters of seven pixels. */
const PIXEL = 9525;
const POINT = 12700;

/** From anchors of drawings to places on the laid-out page. */
export interface SheetScale {
  /** A place that an anchor names (`xdr:from`, `xdr:to`), in EMU from the corner of the sheet. */
  readonly pointAt: (anchor: Element) => Point;
  /** A box in EMU, on the laid-out page. */
  readonly laid: (box: Box) => Box;
}

/** @param table the cells of the sheet, as they are laid out */
export function sheetScale(sheet: Element, table: Table): SheetScale {
  const grid = gridOf(table);
  const own = new Map(
    all(sheet, "row").map(({ attributes }) => [Number(attributes["r"]) - 1, Number(attributes["ht"])]),
  );
  const usual = Number(all(sheet, "sheetFormatPr")[0]?.attributes["defaultRowHeight"]) || 15;
  const widths = table.widths ?? [];
  const across = axis(grid.edges, (at) => ((widths[at] ?? 90) / 10) * 7 * PIXEL + 5 * PIXEL);
  const down = axis(grid.tops, (at) => (own.get(at) || usual) * POINT);
  return {
    pointAt: (anchor) => ({
      x: across.place(number(anchor, "xdr:col"), number(anchor, "xdr:colOff")),
      y: down.place(number(anchor, "xdr:row"), number(anchor, "xdr:rowOff")),
    }),
    laid: ({ x, x2, y, y2 }) => ({
      x: across.laid(x),
      x2: across.laid(x2),
      y: down.laid(y),
      y2: down.laid(y2),
    }),
  };
}

/** @param edges of the cells on the laid-out page; @param size of a cell, in EMU */
function axis(edges: readonly number[], size: (at: number) => number) {
  let sum = 0;
  const ends = [0, ...edges.slice(1).map((_, at) => (sum += size(at)))];
  return {
    /** What reaches out of its cell ends at the cell's end. */
    place: (at: number, offset: number): number =>
      at < ends.length - 1 ? itemAt(ends, at) + Math.min(Math.max(0, offset), size(at)) : lastOf(ends),
    laid: (emu: number): number => {
      const next = ends.findIndex((end) => end > emu);
      if (next < 1) return emu <= 0 ? itemAt(edges, 0) : lastOf(edges);
      const [from, to] = [itemAt(ends, next - 1), itemAt(ends, next)];
      const [left, right] = [itemAt(edges, next - 1), itemAt(edges, next)];
      return left + ((right - left) * (emu - from)) / (to - from);
    },
  };
}

function number(place: Element, name: string): number {
  return Number(textIn(child(place, name) ?? { ...place, children: [] })) || 0;
}
