/** A table as an Excel workbook of one sheet: heads in bold and always in sight, every cell a text, lines wrapped. */
import { strToU8 } from "fflate";
import { escapeXml } from "../words/xml.ts";
import { packed } from "./same-package.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Longest text of a cell in Excel. */
const LONGEST = 32_767;
/** Letters; columns are as wide as their texts, within reason. */
const WIDTHS = { least: 10, most: 48 };

/**
 * @param rows cells as texts, heads first
 * @param title name of the sheet
 */
export function tableXlsx(rows: readonly (readonly string[])[], title: string): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheetName(title))}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheet(rows),
  };
  return packed(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function relations(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

/** Excel allows 31 letters, and none of a few signs. */
function sheetName(title: string): string {
  return (
    title
      .replaceAll(/[[\]:*?/\\]/g, " ")
      .slice(0, 31)
      .trim() || "SOP"
  );
}

function sheet(rows: readonly (readonly string[])[]): string {
  const columns = (rows[0] ?? []).map((_, column) => {
    const lengths = rows.map((row) => longestLine(row[column] ?? ""));
    const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, ...lengths) + 2);
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`;
  });
  const body = rows.map((row, index) => {
    const cells = row.map((text, column) => cell(text, `${letters(column)}${index + 1}`, index === 0));
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  const last = `${letters((rows[0]?.length ?? 1) - 1)}${rows.length}`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${body.join("")}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

/** A text stays a text, whatever it begins with: no formula, no date. */
function cell(text: string, place: string, isHead: boolean): string {
  if (text === "") return "";
  const shown = escapeXml(text.slice(0, LONGEST));
  return `<c r="${place}" t="inlineStr"${isHead ? ' s="1"' : ""}><is><t xml:space="preserve">${shown}</t></is></c>`;
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

/** A, B … Z, AA. */
function letters(column: number): string {
  const own = String.fromCharCode(65 + (column % 26));
  return column < 26 ? own : letters(Math.floor(column / 26) - 1) + own;
}
