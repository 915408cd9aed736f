/** Flowchart symbols and arrows drawn over an Excel sheet: their anchors name row and column, so that their place is certain. */
import { answerIn } from "../../answers.ts";
import type { Arrow, Box, Line, Shape } from "../../blocks.ts";
import { UNIT, type Table } from "../../layout.ts";
import { clean } from "../../text.ts";
import type { Parts } from "./package.ts";
import { PRESET_KINDS } from "./preset-kinds.ts";
import { sheetScale, type SheetScale } from "./sheet-scale.ts";
import { connectorArrow } from "./xlsx-connectors.ts";
import { all, child, elements, parseXml, textIn, type Element } from "./xml.ts";

interface SheetDrawing {
  readonly shapes: readonly Shape[];
  readonly arrows: readonly Arrow[];
  /** What stands in symbols and text boxes and says something of the flow. */
  readonly words: readonly Line[];
  /** What stands there besides, and is not read. */
  readonly unread: readonly string[];
  /** Grouped shapes, whose places are not read. */
  readonly grouped: number;
}

/** Words in the round ends. */
const ENDS = /^(?:mulai|selesai|start|finish|end)$/i;

/** @param path of the sheet within the package */
export function shapesOf(
  parts: Parts,
  path: string,
  sheet: Element,
  table: Table,
  page: number,
): SheetDrawing {
  const drawing = drawingOf(parts, path, sheet);
  const scale = drawing && sheetScale(sheet, table);
  const anchors = drawing && scale ? anchorsOf(drawing, scale) : [];
  const byId = new Map<string, Shape>();
  const words: Line[] = [];
  const unread: string[] = [];
  for (const { anchor, box } of anchors) {
    const own = child(anchor, "xdr:sp");
    if (!own) continue;
    const text = textOf(own);
    const kind = PRESET_KINDS[all(own, "a:prstGeom")[0]?.attributes["prst"] ?? ""];
    const isAnswer = answerIn(text) !== null;
    const written = isAnswer || isTextBox(own);
    if (kind && !written)
      byId.set(all(own, "xdr:cNvPr")[0]?.attributes["id"] ?? `#${byId.size}`, { kind, ...box });
    if (isAnswer || ENDS.test(text)) words.push(wordIn(box, text, page));
    else if (text.length > 2) unread.push(text);
  }
  const arrows = anchors.flatMap(({ anchor, box }) => {
    const own = child(anchor, "xdr:cxnSp");
    return (own && connectorArrow(own, box, byId)) ?? [];
  });
  const grouped = anchors.filter(({ anchor }) => child(anchor, "xdr:grpSp")).length;
  return { shapes: [...byId.values()], arrows, words, unread, grouped };
}

function anchorsOf(drawing: Element, scale: SheetScale): { anchor: Element; box: Box }[] {
  return elements(elements(drawing)[0] ?? drawing).flatMap((anchor) => {
    const [from, to] = [child(anchor, "xdr:from"), child(anchor, "xdr:to")];
    if (!from || !(to || child(anchor, "xdr:ext"))) return [];
    const { x, y } = scale.pointAt(from);
    const size = child(anchor, "xdr:ext")?.attributes ?? {};
    const { x: x2, y: y2 } = to
      ? scale.pointAt(to)
      : { x: x + Number(size["cx"] ?? 0), y: y + Number(size["cy"] ?? 0) };
    return [{ anchor, box: scale.laid({ x, x2, y, y2 }) }];
  });
}

function isTextBox(shape: Element): boolean {
  return all(shape, "xdr:cNvSpPr")[0]?.attributes["txBox"] === "1";
}

function textOf(shape: Element): string {
  const body = child(shape, "xdr:txBody");
  return body
    ? clean(
        all(body, "a:p")
          .map((one) => all(one, "a:t").map(textIn).join(""))
          .join(" "),
      )
    : "";
}

/** A word in the middle of its box; the line's place is its foot. */
function wordIn({ x, x2, y, y2 }: Box, text: string, page: number): Line {
  return { page, y: (y + y2) / 2 + UNIT * 0.35, parts: [{ x, x2, text }] };
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
