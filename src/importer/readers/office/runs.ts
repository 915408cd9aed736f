/** The text of a Word paragraph: its printed lines, and the text boxes that hang on it. */
import { all, child, elements, textIn, type Element } from "./xml.ts";
import { signOf } from "../../../schema/printed/printed-symbols.ts";
import { lastOf } from "../../../basics/must.ts";

interface RunLine {
  readonly text: string;
  readonly underlined?: string | undefined;
}

interface Runs {
  readonly lines: readonly RunLine[];
  /** Contents of text boxes. */
  readonly boxes: readonly Element[];
}

/** What prints nothing: deleted words, field codes, the old drawing beside the new one. */
const SILENT = new Set(["w:del", "w:moveFrom", "w:instrText", "w:pPr", "w:rPr", "mc:Fallback", "w:delText"]);

/** @param elsewhere drawings that belong to another place */
export function runsOf(paragraph: Element, elsewhere: ReadonlySet<Element>): Runs {
  const lines: { text: string; underlined: string }[] = [{ text: "", underlined: "" }];
  const boxes: Element[] = [];
  const add = (text: string, underlined: boolean): void => {
    const last = lastOf(lines);
    last.text += text;
    if (underlined) last.underlined += text;
  };
  const walk = (element: Element, underlined: boolean): void => {
    for (const one of elements(element)) {
      if (SILENT.has(one.name) || elsewhere.has(one)) continue;
      const sign = drawnIn(one);
      if (sign !== undefined) add(sign, false);
      else if (one.name === "w:t") add(textIn(one), underlined);
      else if (one.name === "w:tab") add(" ", false);
      else if (one.name === "w:noBreakHyphen") add("-", underlined);
      else if (one.name === "w:br" || one.name === "w:cr") lines.push({ text: "", underlined: "" });
      else if (one.name === "w:txbxContent") boxes.push(one);
      else walk(one, underlined || isUnderlined(one));
    }
  };
  walk(paragraph, false);
  return {
    lines: lines.map(({ text, underlined }) => (underlined.trim() ? { text, underlined } : { text })),
    boxes,
  };
}

function isUnderlined(run: Element): boolean {
  const value = child(child(run, "w:rPr"), "w:u")?.attributes["w:val"];
  return value !== undefined && value !== "none";
}

const SHAPES = new Set(["wps:wsp", "wpg:wgp", "v:shape", "v:roundrect"]);

/**
 * Whether shapes are drawn below that are not read as symbols: their place or outline is not certain. Arrows are no
 * symbols: what they say of a decision is asked for there.
 */
export function hasUnreadShapes(element: Element, read: ReadonlySet<Element>): boolean {
  return elements(element).some(
    (one) =>
      !SILENT.has(one.name) &&
      !read.has(one) &&
      drawnIn(one) === undefined &&
      !isArrow(one) &&
      (SHAPES.has(one.name) || hasUnreadShapes(one, read)),
  );
}

function isArrow(shape: Element): boolean {
  const outline = shape.name === "wps:wsp" ? all(shape, "a:prstGeom")[0]?.attributes["prst"] : undefined;
  return outline !== undefined && /connector\d$|^line$/i.test(outline);
}

/** The symbol that is drawn in the line, like a letter: its place is certain. */
function drawnIn(inline: Element): string | undefined {
  if (inline.name !== "wp:inline") return undefined;
  const [shape, ...more] = all(inline, "wps:wsp");
  if (!shape || more.length > 0 || all(shape, "w:txbxContent").length > 0) return undefined;
  return signOf(all(shape, "a:prstGeom")[0]?.attributes["prst"]);
}
