/** Excel workbooks: every visible sheet as one table, with merged cells. */
import { Unreadable, type Arrow, type Blocks, type Box, type Line, type Shape } from "../../blocks.ts";
import { layOut, UNIT, type Paragraph, type Table, type TableCell } from "../../layout.ts";
import { dateFormats, shownDate } from "./excel-dates.ts";
import type { Parts } from "./package.ts";
import { shapesOf } from "./xlsx-shapes.ts";
import { all, child, elements, parseXml, textIn, type Element } from "./xml.ts";
import { itemAt } from "../../../basics/must.ts";

/** More rows or columns are data, no form. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 200;

const NUMERIC_DATES =
  "Ada tanggal yang tersimpan sebagai angka; bacaannya ikut format selnya. Cocokkan dengan cetakannya.";

interface Book {
  readonly strings: readonly string[];
  /** Format codes of dates, by style. */
  readonly dates: ReadonlyMap<number, string>;
}

/** Reads the sheets of an Excel file, each a page. @throws Unreadable where there is none */
export function readXlsx(parts: Parts): Blocks {
  const book: Book = {
    strings: strings(parts.get("xl/sharedStrings.xml")),
    dates: dateFormats(parts.get("xl/styles.xml")),
  };
  const sheets = sheetsOf(parts);
  if (sheets.length === 0)
    throw new Unreadable(
      "Buku kerja Excel ini tidak lengkap. Buka dengan Excel, simpan ulang, lalu coba lagi.",
    );
  const lines: Line[] = [];
  const shapes: Shape[] = [];
  const arrows: Arrow[] = [];
  const words: Line[] = [];
  const doubts: string[] = [];
  for (const [index, { path, text }] of sheets.entries()) {
    const top = (lines.at(-1)?.y ?? 0) + 10 * UNIT;
    const sheet = parseXml(text);
    const { table, numericDates } = tableOf(sheet, book);
    const drawn = shapesOf(parts, path, sheet, table, index + 1);
    const down = <T extends Box>(box: T): T => ({ ...box, y: box.y + top, y2: box.y2 + top });
    lines.push(...layOut([table], index + 1, top));
    words.push(...drawn.words.map((line) => ({ ...line, y: line.y + top })));
    shapes.push(...drawn.shapes.map(down));
    for (const { points, head } of drawn.arrows)
      arrows.push({ points: points.map(({ x, y }) => ({ x, y: y + top })), head: down(head) });
    for (const text of drawn.unread)
      doubts.push(`Tulisan di dalam bentuk (kotak teks) tidak diambil: "${text}".`);
    if (drawn.grouped > 0) doubts.push("Ada bentuk yang dikelompokkan (group); letaknya tidak dibaca.");
    if (numericDates > 0) doubts.push(NUMERIC_DATES);
  }
  return { lines, shapes, arrows, words, unit: UNIT, measured: false, doubts };
}

function strings(text: string | undefined): string[] {
  if (text === undefined) return [];
  return all(parseXml(text), "si").map(richText);
}

/** Text without the readings that East Asian texts carry. */
function richText(element: Element): string {
  return elements(element)
    .filter(({ name }) => name === "t" || name === "r")
    .map((one) => (one.name === "t" ? textIn(one) : textIn(child(one, "t") ?? { ...one, children: [] })))
    .join("");
}

function sheetsOf(parts: Parts): { readonly path: string; readonly text: string }[] {
  const workbook = parts.get("xl/workbook.xml");
  const relations = parts.get("xl/_rels/workbook.xml.rels");
  if (workbook === undefined || relations === undefined) return [];
  const targets = new Map(
    all(parseXml(relations), "Relationship").map(({ attributes }) => [
      attributes["Id"],
      attributes["Target"] ?? "",
    ]),
  );
  return all(parseXml(workbook), "sheet").flatMap(({ attributes }) => {
    const target = targets.get(attributes["r:id"] ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const text = parts.get(path);
    return text === undefined || (attributes["state"] ?? "visible") !== "visible" ? [] : [{ path, text }];
  });
}

function tableOf(sheet: Element, book: Book): { table: Table; numericDates: number } {
  const merges = mergesOf(sheet);
  let numericDates = 0;
  const rows: TableCell[][] = [];
  for (const row of all(sheet, "row")) {
    const at = Number(row.attributes["r"] ?? rows.length + 1) - 1;
    if (at >= MOST_ROWS || row.attributes["hidden"] === "1") continue;
    while (rows.length <= at) rows.push([]);
    for (const cell of elements(row).filter(({ name }) => name === "c")) {
      const column = columnOf(cell.attributes["r"] ?? "");
      const { text, isDate } = shown(cell, book);
      if (text.trim() === "" || column < 0 || column >= MOST_COLUMNS) continue;
      if (isDate) numericDates += 1;
      const { columns = 1, rows: down = 1 } = merges.get(`${at},${column}`) ?? {};
      const content = text.split("\n").map((line): Paragraph => ({ kind: "paragraph", text: line }));
      itemAt(rows, at).push({ column, columns, rows: down, content });
    }
  }
  return { table: { kind: "table", rows, widths: widthsOf(sheet) }, numericDates };
}

function mergesOf(sheet: Element): Map<string, { columns: number; rows: number }> {
  return new Map(
    all(sheet, "mergeCell").flatMap(({ attributes }) => {
      const [from = "", to = ""] = (attributes["ref"] ?? "").split(":");
      const [row, column] = [rowOf(from), columnOf(from)];
      return [
        [
          `${row},${column}`,
          { columns: columnOf(to) - column + 1, rows: Math.min(rowOf(to) - row + 1, MOST_ROWS) },
        ] as const,
      ];
    }),
  );
}

function widthsOf(sheet: Element): number[] {
  const widths: number[] = [];
  for (const { attributes } of all(sheet, "col")) {
    const to = Math.min(Number(attributes["max"]), MOST_COLUMNS);
    for (let at = Number(attributes["min"]) - 1; at < to; at += 1)
      widths[at] = Number(attributes["width"] ?? 9);
  }
  return Array.from({ length: Math.max(widths.length, 1) }, (_, index) => widths[index] ?? 9).map(
    (width) => width * 10,
  );
}

function shown(cell: Element, { strings: shared, dates }: Book): { text: string; isDate?: boolean } {
  const { t: type } = cell.attributes;
  if (type === "inlineStr") return { text: richText(child(cell, "is") ?? { ...cell, children: [] }) };
  const value = textIn(child(cell, "v") ?? { ...cell, children: [] });
  if (type === "s") return { text: shared[Number(value)] ?? "" };
  if (type === "b" || type === "e" || value === "") return { text: "" };
  const format = dates.get(Number(cell.attributes["s"] ?? -1));
  if (type !== "str" && format !== undefined) return { text: shownDate(Number(value), format), isDate: true };
  return { text: value };
}

/** `C5` → 2, from 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? "";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 1) - 1;
}
