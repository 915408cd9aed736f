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
}

/** @param symbols drawn over the first sheet */
export function xlsxOf(
  sheets: readonly (readonly SheetCell[])[],
  symbols: readonly SheetSymbol[] = [],
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
    files["xl/drawings/drawing1.xml"] = drawing(symbols);
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

function drawing(symbols: readonly SheetSymbol[]): string {
  const place = (name: string, column: number, row: number, offset: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset / 4}</xdr:rowOff></xdr:${name}>`;
  const anchors = symbols.map(
    ({ column, row, outline }) =>
      `<xdr:twoCellAnchor>${place("from", column, row, 60_000)}${place("to", column, row, 500_000)}<xdr:sp><xdr:spPr><a:prstGeom prst="${outline}"/></xdr:spPr></xdr:sp></xdr:twoCellAnchor>`,
  );
  return `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${anchors.join("")}</xdr:wsDr>`;
}
