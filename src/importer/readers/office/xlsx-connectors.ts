/** Arrows of an Excel flowchart: Excel keeps which symbols a line is glued to, and at which end its head is. */
import type { Arrow, Box, Point, Shape } from "../../blocks.ts";
import { all, child, type Element } from "./xml.ts";

/** The sides of a symbol in the order in which lines may be glued to it (ECMA-376, 20.1.9.9: `cxnLst` of the presets). */
const SIDES = ["top", "left", "bottom", "right"] as const;
type Side = (typeof SIDES)[number];

interface End {
  /** Within the symbol, where the line is glued to one. */
  readonly inside: Point | undefined;
  /** Where the line is seen to begin or end. */
  readonly at: Point;
  readonly side: Side | undefined;
}

/**
 * @param connector `xdr:cxnSp`; @param box around it
 * @param shapes the symbols by the number under which the sheet knows them
 * @returns null where nobody can tell from where to where it leads
 */
export function connectorArrow(
  connector: Element,
  box: Box,
  shapes: ReadonlyMap<string, Shape>,
): Arrow | null {
  const line = child(child(connector, "xdr:spPr"), "a:ln");
  const [atStart, atEnd] = [hasHead(line, "a:headEnd"), hasHead(line, "a:tailEnd")];
  const [start, end] = [endOf(connector, "a:stCxn", box, shapes), endOf(connector, "a:endCxn", box, shapes)];
  if (atStart === atEnd || !start || !end) return null;
  const [from, to] = atEnd ? [start, end] : [end, start];
  const straight = /^(?:line|straight)/.test(all(connector, "a:prstGeom")[0]?.attributes["prst"] ?? "");
  const corners = straight ? [] : cornersOf(from, to);
  const points = [...(from.inside ? [from.inside] : []), from.at, ...corners, to.at];
  const { x, y } = to.inside ?? to.at;
  return { points, head: { x, x2: x, y, y2: y } };
}

function hasHead(line: Element | undefined, end: string): boolean {
  return (child(line, end)?.attributes["type"] ?? "none") !== "none";
}

function endOf(
  connector: Element,
  name: string,
  box: Box,
  shapes: ReadonlyMap<string, Shape>,
): End | undefined {
  const glue = all(connector, name)[0]?.attributes;
  const shape = glue && shapes.get(glue["id"] ?? "");
  if (shape) {
    const side = SIDES[Number(glue["idx"])];
    const inside = { x: (shape.x + shape.x2) / 2, y: (shape.y + shape.y2) / 2 };
    return { inside, side, at: sideOf(shape, inside, side) };
  }
  // A line that is glued to something unknown, or turned: its corners tell nothing for certain.
  const place = all(connector, "a:xfrm")[0]?.attributes;
  if (glue || !place || Number(place["rot"] ?? 0) !== 0) return undefined;
  const first = name === "a:stCxn";
  const [right, low] = [isSet(place["flipH"]) === first, isSet(place["flipV"]) === first];
  return { inside: undefined, side: undefined, at: { x: right ? box.x2 : box.x, y: low ? box.y2 : box.y } };
}

function isSet(flip: string | undefined): boolean {
  return flip === "1" || flip === "true";
}

function sideOf(shape: Shape, middle: Point, side: Side | undefined): Point {
  if (side === undefined) return middle;
  return {
    x: side === "left" ? shape.x : side === "right" ? shape.x2 : middle.x,
    y: side === "top" ? shape.y : side === "bottom" ? shape.y2 : middle.y,
  };
}

/** The corners of a bent line, as Excel draws it unless one has pulled at it. */
function cornersOf({ at: from, side: out }: End, { at: to, side: into }: End): Point[] {
  if (out === undefined || into === undefined) return [];
  const across = (side: Side): boolean => side === "left" || side === "right";
  if (across(out) && !across(into)) return [{ x: to.x, y: from.y }];
  if (!across(out) && across(into)) return [{ x: from.x, y: to.y }];
  if (across(out)) {
    const x =
      out !== into
        ? (from.x + to.x) / 2
        : out === "right"
          ? Math.max(from.x, to.x) + ASIDE
          : Math.min(from.x, to.x) - ASIDE;
    return [
      { x, y: from.y },
      { x, y: to.y },
    ];
  }
  const y = (from.y + to.y) / 2;
  return [
    { x: from.x, y },
    { x: to.x, y },
  ];
}

/** How far a line runs beside two symbols that it leaves and enters on the same side. */
const ASIDE = 10;
