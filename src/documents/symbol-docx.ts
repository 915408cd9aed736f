/** A flowchart symbol drawn in the line of text, so that it stays in its cell; a program that draws no shapes shows a sign. */
import { ImportedXmlComponent, Run } from "docx";
import { OUTLINES, type DrawnSign } from "../schema/printed/printed-symbols.ts";

/** Office lengths: 12,700 are a point. */
const POINT = 12700;
/** Points. */
const WIDEST = 36;
const HEIGHT_OF_WIDTH = 0.6;
const LINE = `${POINT}`;

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

type Attributes = Readonly<Record<string, string>>;

function element(name: string, attributes: Attributes, ...children: (ImportedXmlComponent | string)[]) {
  const made = new ImportedXmlComponent(name, attributes);
  for (const child of children) made.push(child);
  return made;
}

/**
 * @param id a number that no other drawing of the document has
 * @param room width of the column, points
 */
export class SymbolRun extends Run {
  constructor(sign: DrawnSign, id: number, room: number) {
    super({});
    this.addChildElement(
      element(
        "mc:AlternateContent",
        {},
        element(
          "mc:Choice",
          { "xmlns:wps": SHAPE, Requires: "wps" },
          drawing(sign, id, Math.min(WIDEST, room)),
        ),
        element("mc:Fallback", {}, element("w:t", {}, sign)),
      ),
    );
  }
}

function drawing(sign: DrawnSign, id: number, width: number): ImportedXmlComponent {
  const { preset, name } = OUTLINES[sign];
  const length = (points: number): string => `${Math.round(points * POINT)}`;
  const size = { cx: length(width), cy: length(width * HEIGHT_OF_WIDTH) };
  const shape = element(
    "wps:wsp",
    {},
    element("wps:cNvSpPr", {}),
    element(
      "wps:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: "0", y: "0" }), element("a:ext", size)),
      element("a:prstGeom", { prst: preset }, element("a:avLst", {})),
      element("a:noFill", {}),
      element("a:ln", { w: LINE }, element("a:solidFill", {}, element("a:srgbClr", { val: "000000" }))),
    ),
    element("wps:bodyPr", {}),
  );
  return element(
    "w:drawing",
    {},
    element(
      "wp:inline",
      { distT: "0", distB: "0", distL: "0", distR: "0" },
      element("wp:extent", size),
      element("wp:docPr", { id: `${id}`, name: `Simbol ${id}`, descr: name }),
      element("a:graphic", { "xmlns:a": DRAWING }, element("a:graphicData", { uri: SHAPE }, shape)),
    ),
  );
}
