/** Flowchart symbols drawn over an Excel sheet: their anchors name row and column, so that their place is certain. */
import type { Shape } from "../../blocks.ts";
import { gridOf, type Table } from "../../layout.ts";
import type { Parts } from "./package.ts";
import { PRESET_KINDS } from "./preset-kinds.ts";
import { all, child, elements, parseXml, textIn, type Element } from "./xml.ts";
import { lastOf } from "../../../schema/must.ts";

/** EMU in a pixel and in a point; widths of columns are in letters of seven pixels. */
const PIXEL = 9525;
const POINT = 12700;

export interface SheetShapes {
  readonly shapes: readonly Shape[];
  /** Grouped shapes, whose places are not read. */
  readonly grouped: number;
}

/** @param path of the sheet within the package */
export function shapesOf(parts: Parts, path: string, sheet: Element, table: Table): SheetShapes {
  const drawing = drawingOf(parts, path, sheet);
  if (!drawing) return { shapes: [], grouped: 0 };
  const grid = gridOf(table);
  const heights = new Map(
    all(sheet, "row").map(({ attributes }) => [
      Number(attributes["r"]) - 1,
      Number(attributes["ht"] ?? 15) * POINT,
    ]),
  );
  const widths = table.widths ?? [];
  const across = (at: number, offset: number): number =>
    within(grid.edges, at, offset / (((widths[at] ?? 90) / 10) * 7 * PIXEL + 5 * PIXEL));
  const down = (at: number, offset: number): number =>
    within(grid.tops, at, offset / (heights.get(at) ?? 15 * POINT));
  const anchors = elements(elements(drawing)[0] ?? drawing).filter(({ name }) => /twoCellAnchor$/.test(name));
  const shapes = anchors.flatMap((anchor): Shape[] => {
    const [from, to] = [child(anchor, "xdr:from"), child(anchor, "xdr:to")];
    const own = child(anchor, "xdr:sp");
    const kind = own && PRESET_KINDS[all(own, "a:prstGeom")[0]?.attributes["prst"] ?? ""];
    if (!from || !to || !kind) return [];
    const box = {
      x: across(number(from, "xdr:col"), number(from, "xdr:colOff")),
      x2: across(number(to, "xdr:col"), number(to, "xdr:colOff")),
      y: down(number(from, "xdr:row"), number(from, "xdr:rowOff")),
      y2: down(number(to, "xdr:row"), number(to, "xdr:rowOff")),
    };
    return [{ kind, ...box }];
  });
  return { shapes, grouped: anchors.filter((anchor) => child(anchor, "xdr:grpSp")).length };
}

function within(places: readonly number[], at: number, part: number): number {
  const from = places[at] ?? lastOf(places);
  const to = places[at + 1] ?? from;
  return from + (to - from) * Math.min(1, Math.max(0, part));
}

function number(place: Element, name: string): number {
  return Number(textIn(child(place, name) ?? { ...place, children: [] })) || 0;
}

function drawingOf(parts: Parts, path: string, sheet: Element): Element | null {
  const id = all(sheet, "drawing")[0]?.attributes["r:id"];
  const relations = parts.get(path.replace(/([^/]+)$/, "_rels/$1.rels"));
  if (id === undefined || relations === undefined) return null;
  const target = all(parseXml(relations), "Relationship").find(({ attributes }) => attributes["Id"] === id)
    ?.attributes["Target"];
  const text =
    target &&
    parts.get(target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^(?:\.\.\/)+/, "")}`);
  return text ? parseXml(text) : null;
}
