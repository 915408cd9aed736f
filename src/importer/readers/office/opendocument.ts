/** OpenDocument texts and sheets (LibreOffice): one reader, as both keep tables alike. */
import { Unreadable, type Blocks } from "../../blocks.ts";
import { layOut, UNIT, type Stacked, type Paragraph, type Table, type TableCell } from "../../layout.ts";
import type { Parts } from "./package.ts";
import { all, elements, parseXml, textIn, type Element } from "./xml.ts";
import { signOf } from "../../../schema/printed/printed-symbols.ts";

/** Empty columns and rows are often repeated up to the edge of the sheet. */
const MOST = 500;

/** Reads a text document or a sheet. @throws Unreadable where it is locked or has no content */
export function readOpenDocument(parts: Parts): Blocks {
  if (/manifest:encryption-data/.test(parts.get("META-INF/manifest.xml") ?? ""))
    throw new Unreadable(
      "Berkas ini dikunci dengan kata sandi. Buka dengan kata sandinya, simpan tanpa kunci, lalu coba lagi.",
    );
  const content = parts.get("content.xml");
  if (content === undefined)
    throw new Unreadable("Berkas ini tidak lengkap. Buka dengan LibreOffice, simpan ulang, lalu coba lagi.");
  const root = parseXml(content);
  const body = all(root, "office:text")[0] ?? all(root, "office:spreadsheet")[0];
  const lists = bulletLists(root);
  return {
    lines: layOut(body ? flowOf(body, lists) : []),
    shapes: [],
    unit: UNIT,
    measured: false,
    doubts: [],
  };
}

/** Lists by the name of their style: whether the first level has bullets. */
function bulletLists(root: Element): ReadonlySet<string> {
  return new Set(
    all(root, "text:list-style").flatMap((style) =>
      elements(style)[0]?.name === "text:list-level-style-bullet"
        ? [style.attributes["style:name"] ?? ""]
        : [],
    ),
  );
}

function flowOf(element: Element, bullets: ReadonlySet<string>): Stacked {
  return elements(element).flatMap((one): Stacked => {
    if (one.name === "text:p" || one.name === "text:h") return paragraphs(one, bullets);
    if (one.name === "text:list")
      return listOf(one, bullets, bullets.has(one.attributes["text:style-name"] ?? ""));
    if (one.name === "table:table") return [tableOf(one, bullets)];
    return one.name === "text:section" ? flowOf(one, bullets) : [];
  });
}

function listOf(list: Element, bullets: ReadonlySet<string>, bulleted: boolean): Stacked {
  let number = Number(list.attributes["text:start-value"] ?? 1) - 1;
  return elements(list).flatMap((item): Stacked => {
    if (item.name !== "text:list-item") return flowOf(item, bullets);
    number = Number(item.attributes["text:start-value"] ?? number + 1);
    const [first, ...rest] = flowOf(item, bullets);
    if (first?.kind !== "paragraph") return first ? [first, ...rest] : [];
    return [{ ...first, text: `${bulleted ? "•" : `${number}.`} ${first.text}` }, ...rest];
  });
}

function paragraphs(element: Element, bullets: ReadonlySet<string>): Stacked {
  const lines = [""];
  const boxes: Stacked[number][] = [];
  const walk = (one: Element): void => {
    for (const child of one.children) {
      if (typeof child === "string") lines[lines.length - 1] += child.replace(/\s+/g, " ");
      else if (child.name === "text:line-break") lines.push("");
      else if (child.name === "text:s" || child.name === "text:tab") lines[lines.length - 1] += " ";
      else if (drawnIn(child) !== undefined) lines[lines.length - 1] += drawnIn(child) ?? "";
      else if (child.name === "draw:text-box") boxes.push(...flowOf(child, bullets));
      else if (!/^(?:text:note|office:annotation|text:tracked-changes|svg:)/.test(child.name)) walk(child);
    }
  };
  walk(element);
  return [...lines.map((text, index): Paragraph => ({ kind: "paragraph", text, soft: index > 0 })), ...boxes];
}

/** The symbol that is drawn in the line, like a letter: its place is certain. */
function drawnIn(shape: Element): string | undefined {
  const inLine = shape.name === "draw:custom-shape" && shape.attributes["text:anchor-type"] === "as-char";
  if (!inLine || textIn(shape).trim() !== "") return undefined;
  const outline = all(shape, "draw:enhanced-geometry")[0]?.attributes["draw:type"] ?? "";
  return signOf(
    outline
      .replace(/^ooxml-/, "")
      .replace(/^flowchart-(\w)/, (_, first: string) => `flowChart${first.toUpperCase()}`),
  );
}

function tableOf(table: Element, bullets: ReadonlySet<string>): Table {
  const rows = rowsIn(table).map((row): TableCell[] => {
    let column = 0;
    const cells: TableCell[] = [];
    for (const cell of elements(row)) {
      const repeated = Math.min(Number(cell.attributes["table:number-columns-repeated"] ?? 1), MOST);
      if (cell.name === "table:table-cell") {
        const content = flowOf(cell, bullets);
        const columns = Number(cell.attributes["table:number-columns-spanned"] ?? 1);
        const down = Math.min(Number(cell.attributes["table:number-rows-spanned"] ?? 1), MOST);
        if (content.length > 0) cells.push({ column, columns, rows: down, content });
      }
      column += repeated;
    }
    return cells;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return { kind: "table", rows };
}

/** Rows in groups and heads too; rows that are hidden or only repeated to the sheet's end are left out. */
function rowsIn(element: Element): Element[] {
  return elements(element).flatMap((one) => {
    if (one.name === "table:table-row") return one.attributes["table:visibility"] === "collapse" ? [] : [one];
    return /^table:table-(?:header-rows|row-group|rows)$/.test(one.name) ? rowsIn(one) : [];
  });
}
