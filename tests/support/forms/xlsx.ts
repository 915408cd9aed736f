/** The form drawn in Excel: merged cells everywhere, one sheet a SOP; and sheets with anything in them. */
import { strToU8, zipSync } from "fflate";
import { approverLines, identityRows, listRows, type Printed } from "./twelve.ts";

export interface SheetCell {
  readonly ref: string;
  readonly text: string;
  /** The last cell of a merged area. */
  readonly to?: string;
}

/** A symbol over a cell, by the numbers of its column and row from 0. */
export interface SheetSymbol {
  readonly column: number;
  readonly row: number;
  readonly outline: string;
  /** Written in it. */
  readonly text?: string;
  /** It is a text box: nothing is drawn around its text. */
  readonly box?: boolean;
}

/** A line glued to two symbols, by their places in the list and the sides of them from 0: top, left, bottom, right. */
export interface SheetConnector {
  readonly from: readonly [symbol: number, side: number];
  readonly to: readonly [symbol: number, side: number];
  /** Where its head is; at its end unless said otherwise. */
  readonly head?: "start" | "none";
}

/** @param symbols drawn over the first sheet, as are the lines between them */
export function xlsxOf(
  sheets: readonly (readonly SheetCell[])[],
  symbols: readonly SheetSymbol[] = [],
  connectors: readonly SheetConnector[] = [],
): Uint8Array {
  const NS =
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const files: Record<string, string> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook ${NS}><sheets>${sheets.map((_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="r${index}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="x">${sheets.map((_, index) => `<Relationship Id="r${index}" Target="worksheets/s${index}.xml"/>`).join("")}</Relationships>`,
  };
  const strings: string[] = [];
  if (symbols.length > 0) {
    files["xl/worksheets/_rels/s0.xml.rels"] =
      '<Relationships xmlns="x"><Relationship Id="d" Target="../drawings/drawing1.xml"/></Relationships>';
    files["xl/drawings/drawing1.xml"] = drawing(symbols, connectors);
  }
  for (const [index, cells] of sheets.entries())
    files[`xl/worksheets/s${index}.xml`] = sheet(cells, strings, NS);
  files["xl/sharedStrings.xml"] =
    `<sst ${NS}>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function sheet(cells: readonly SheetCell[], strings: string[], namespaces: string): string {
  const rows = Map.groupBy(cells, ({ ref }) => Number(/\d+/.exec(ref)![0]));
  const xml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, own]) =>
        `<row r="${row}">${own.map(({ ref, text }) => `<c r="${ref}" t="s"><v>${strings.push(text) - 1}</v></c>`).join("")}</row>`,
    );
  const merges = cells.flatMap(({ ref, to }) => (to ? [`<mergeCell ref="${ref}:${to}"/>`] : []));
  return `<worksheet ${namespaces}><sheetData>${xml.join("")}</sheetData><mergeCells>${merges.join("")}</mergeCells><drawing r:id="d"/></worksheet>`;
}

/** The office's name in A, labels in D, values in F; lists below with their numbers in columns of their own. */
export function formSheet(sop: Printed): SheetCell[] {
  const cells: SheetCell[] = [
    { ref: "A1", to: "C6", text: "PEMERINTAH KABUPATEN MALANG\nKECAMATAN NGANTANG" },
  ];
  const rows = [
    ...identityRows(sop),
    ["Disahkan oleh", approverLines(sop).join("\n")] as const,
    ["Nama SOP", sop.nama] as const,
  ];
  for (const [index, [label, value]] of rows.entries()) {
    const row = index + 1;
    cells.push(
      { ref: `D${row}`, to: `E${row}`, text: label },
      { ref: `F${row}`, to: `H${row}`, text: value },
    );
  }
  let row = 8;
  for (const [left, leftItems, right, rightItems] of listRows(sop)) {
    cells.push({ ref: `A${row}`, to: `D${row}`, text: left }, { ref: `E${row}`, to: `H${row}`, text: right });
    row += 1;
    for (let item = 0; item < Math.max(leftItems.length, rightItems.length, 1); item += 1) {
      for (const [items, number, text, end] of [
        [leftItems, "A", "B", "D"],
        [rightItems, "E", "F", "H"],
      ] as const) {
        const value = items[item];
        if (value === undefined) continue;
        if (items.length > 1) cells.push({ ref: `${number}${row}`, text: `${item + 1}.` });
        cells.push({ ref: `${text}${row}`, to: `${end}${row}`, text: value });
      }
      row += 1;
    }
  }
  return cells;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function drawing(symbols: readonly SheetSymbol[], connectors: readonly SheetConnector[]): string {
  const place = (name: string, column: number, row: number, offset: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset / 4}</xdr:rowOff></xdr:${name}>`;
  const anchored = (column: number, row: number, drawn: string): string =>
    `<xdr:twoCellAnchor>${place("from", column, row, 60_000)}${place("to", column, row, 500_000)}${drawn}</xdr:twoCellAnchor>`;
  const shapes = symbols.map(({ column, row, outline, text, box }, index) => {
    const named = `<xdr:nvSpPr><xdr:cNvPr id="${index + 2}" name="S${index}"/><xdr:cNvSpPr${box ? ' txBox="1"' : ""}/></xdr:nvSpPr>`;
    const body =
      text === undefined ? "" : `<xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody>`;
    return anchored(
      column,
      row,
      `<xdr:sp>${named}<xdr:spPr><a:prstGeom prst="${outline}"/></xdr:spPr>${body}</xdr:sp>`,
    );
  });
  const lines = connectors.map(({ from, to, head }, index) => {
    const glue = (name: string, [symbol, side]: readonly [number, number]): string =>
      `<a:${name} id="${symbol + 2}" idx="${side}"/>`;
    const named = `<xdr:nvCxnSpPr><xdr:cNvPr id="${100 + index}" name="C${index}"/><xdr:cNvCxnSpPr>${glue("stCxn", from)}${glue("endCxn", to)}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr>`;
    const ends = head === "none" ? "" : `<a:${head === "start" ? "headEnd" : "tailEnd"} type="triangle"/>`;
    const { column, row } = symbols[from[0]]!;
    return anchored(
      column,
      row,
      `<xdr:cxnSp>${named}<xdr:spPr><a:prstGeom prst="bentConnector3"/><a:ln>${ends}</a:ln></xdr:spPr></xdr:cxnSp>`,
    );
  });
  return `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${[...shapes, ...lines].join("")}</xdr:wsDr>`;
}
