/** Word documents: paragraphs with their automatic numbers, tables with merged cells, tables in tables, text boxes. */
import { Unreadable, type Blocks } from "../../blocks.ts";
import { layOutDrawn, UNIT, type Stacked, type Paragraph, type Table, type TableCell } from "../../layout.ts";
import { numberingFrom, type ListPlace, type Numbering } from "./numbering.ts";
import type { Parts } from "./package.ts";
import { fieldsOfStyles, kindIn } from "./form-marks.ts";
import type { PrintedStyle } from "../../../schema/formats/printed-styles.ts";
import { floatingIn } from "./floating.ts";
import { hasUnreadShapes, runsOf } from "./runs.ts";
import { all, child, elements, parseXml, type Element } from "./xml.ts";

interface Context {
  readonly numbering: Numbering;
  /** Lists that a style brings with it. */
  readonly styles: ReadonlyMap<string, ListPlace>;
  /** Styles that tell a field of the form. */
  readonly fields: ReadonlyMap<string, PrintedStyle>;
  /** Floating symbols that are read, each in the cell over which it stands. */
  readonly floating: Set<Element>;
}

/** Reads a Word document. @throws Unreadable where its main part is missing */
export function readDocx(parts: Parts): Blocks {
  const main = parts.get("word/document.xml");
  if (main === undefined)
    throw new Unreadable("Berkas Word ini tidak lengkap. Buka dengan Word, simpan ulang, lalu coba lagi.");
  const body = all(parseXml(main), "w:body")[0];
  const numbering = parts.get("word/numbering.xml");
  const styles = parts.get("word/styles.xml");
  const context: Context = {
    numbering: numberingFrom(numbering === undefined ? undefined : parseXml(numbering)),
    styles: styles === undefined ? new Map() : listsOfStyles(parseXml(styles)),
    fields: styles === undefined ? new Map() : fieldsOfStyles(parseXml(styles)),
    floating: new Set(),
  };
  const flow = body ? flowOf(body, context) : [];
  const doubts =
    body && hasUnreadShapes(body, context.floating)
      ? ["Berkas ini memuat gambar bentuk (simbol alur) yang letaknya tidak pasti, jadi tidak dibaca."]
      : [];
  const kind = kindIn(parts.get("docProps/custom.xml"));
  const { lines, shapes } = layOutDrawn(flow);
  return { lines, shapes, unit: UNIT, measured: false, doubts, kind };
}

/** What merely wraps blocks. */
const WRAPPERS = new Set(["w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:smartTag", "w:customXml"]);

function flowOf(element: Element, context: Context): Stacked {
  return elements(element).flatMap((one): Stacked => {
    if (one.name === "w:p") return paragraphOf(one, context);
    if (one.name === "w:tbl") return [tableOf(one, context)];
    return WRAPPERS.has(one.name) ? flowOf(one, context) : [];
  });
}

function paragraphOf(element: Element, context: Context): Stacked {
  const { lines, boxes } = runsOf(element, context.floating);
  const place = listPlaceOf(element, context);
  const marker = place ? context.numbering.next(place) : "";
  const style = context.fields.get(styleOf(element));
  // A field of the form is what is written there; the number in front is the program's.
  const before = style === undefined && marker !== "" ? `${marker} ` : "";
  const paragraphs = lines.map(({ text, underlined }, index): Paragraph => ({
    kind: "paragraph",
    text: index === 0 ? before + text : text,
    soft: index > 0,
    underlined,
    style,
    listed: marker !== "",
  }));
  return [...paragraphs, ...boxes.flatMap((box) => flowOf(box, context))];
}

function listPlaceOf(paragraph: Element, { styles }: Context): ListPlace | null {
  const properties = child(paragraph, "w:pPr");
  const own = listOf(properties);
  if (own) return own.list === "0" ? null : own;
  return styles.get(styleOf(paragraph)) ?? null;
}

function styleOf(paragraph: Element): string {
  return child(child(paragraph, "w:pPr"), "w:pStyle")?.attributes["w:val"] ?? "";
}

function listOf(properties: Element | undefined): ListPlace | null {
  const number = child(properties, "w:numPr");
  const list = child(number, "w:numId")?.attributes["w:val"];
  if (list === undefined) return null;
  return { list, level: Number(child(number, "w:ilvl")?.attributes["w:val"] ?? 0) };
}

function listsOfStyles(styles: Element): Map<string, ListPlace> {
  return new Map(
    all(styles, "w:style").flatMap((style): [string, ListPlace][] => {
      const list = listOf(child(style, "w:pPr"));
      const id = style.attributes["w:styleId"];
      return list && id !== undefined && list.list !== "0" ? [[id, list]] : [];
    }),
  );
}

function tableOf(element: Element, context: Context): Table {
  const widths = elements(child(element, "w:tblGrid") ?? element)
    .filter(({ name }) => name === "w:gridCol")
    .map(({ attributes }) => Number(attributes["w:w"] ?? 0));
  const rows = rowsIn(element).map((row) => cellsOf(row, widths, context));
  const spans = rows.map((row, index) =>
    row
      .filter(({ merge }) => merge !== "continue")
      .map(({ cell, merge }): TableCell => {
        if (merge !== "restart") return cell;
        const below = rows
          .slice(index + 1)
          .findIndex(
            (other) => !other.some((one) => one.merge === "continue" && one.cell.column === cell.column),
          );
        return { ...cell, rows: 1 + (below === -1 ? rows.length - index - 1 : below) };
      }),
  );
  return { kind: "table", rows: spans, widths };
}

function rowsIn(element: Element): Element[] {
  return elements(element).flatMap((one) =>
    one.name === "w:tr" ? [one] : WRAPPERS.has(one.name) ? rowsIn(one) : [],
  );
}

interface Merged {
  readonly cell: TableCell;
  readonly merge: "none" | "restart" | "continue";
}

function cellsOf(row: Element, widths: readonly number[], context: Context): Merged[] {
  let column = Number(child(child(row, "w:trPr"), "w:gridBefore")?.attributes["w:val"] ?? 0);
  const cells = cellsIn(row).map((element) => {
    const properties = child(element, "w:tcPr");
    const columns = Math.max(1, Number(child(properties, "w:gridSpan")?.attributes["w:val"] ?? 1));
    const vertical = child(properties, "w:vMerge");
    const merge = !vertical ? "none" : vertical.attributes["w:val"] === "restart" ? "restart" : "continue";
    const place = { element, merge, column, columns } as const;
    column += columns;
    return place;
  });
  const floating = floatingIn(row, cells, widths);
  for (const { anchor } of floating) context.floating.add(anchor);
  return cells.map(({ element, merge, column, columns }): Merged => {
    const over = floating.filter((one) => one.column === column);
    const words = over.flatMap(({ boxes }) => boxes.flatMap((box) => flowOf(box, context)));
    const content = merge === "continue" ? [] : [...flowOf(element, context), ...words];
    return { cell: { column, columns, rows: 1, content, symbols: over.map(({ kind }) => kind) }, merge };
  });
}

function cellsIn(row: Element): Element[] {
  return elements(row).flatMap((one) =>
    one.name === "w:tc" ? [one] : WRAPPERS.has(one.name) ? cellsIn(one) : [],
  );
}
