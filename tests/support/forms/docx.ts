/** The form as Word documents, made with a library, in the layouts that offices use. */
import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { approverLines, identityRows, listRows, type Printed } from "./twelve.ts";

export type DocxLayout = "merged" | "nested" | "typed";

/**
 * `merged`: one table, the office's name in a cell over all rows, automatic numbers. `nested`: the identity block is a
 * table in a table, labels and lists share cells. `typed`: numbers are typed, colons have a column of their own.
 */
export async function docxOf(sops: readonly Printed[], layout: DocxLayout): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: sops.flatMap((_, sop) =>
        [0, 1, 2, 3, 4, 5].map((list) => ({
          reference: `${sop}-${list}`,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
        })),
      ),
    },
    sections: sops.map((sop, index) => ({ children: LAYOUTS[layout](sop, index) })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const LAYOUTS: Readonly<Record<DocxLayout, (sop: Printed, index: number) => (Paragraph | Table)[]>> = {
  merged: (sop, index) => [
    table([
      ...identity(sop, (label, value) => [cell([label]), cell(value)], true),
      ...listRows(sop).flatMap(([left, leftItems, right, rightItems], row) => [
        new TableRow({ children: [cell([left]), cell([right], { columnSpan: 2 })] }),
        new TableRow({
          children: [
            numbered(leftItems, `${index}-${row * 2}`),
            numbered(rightItems, `${index}-${row * 2 + 1}`, { columnSpan: 2 }),
          ],
        }),
      ]),
    ]),
    new Paragraph(""),
  ],
  nested: (sop) => [
    table([
      new TableRow({
        children: [
          cell(["PEMERINTAH KABUPATEN MALANG", "KECAMATAN NGANTANG"]),
          new TableCell({
            children: [
              table(identity(sop, (label, value) => [cell([label]), cell([":"]), cell(value)], false)),
              new Paragraph(""),
            ],
          }),
        ],
      }),
      ...listRows(sop).map(
        ([left, leftItems, right, rightItems]) =>
          new TableRow({
            children: [cell([`${left} :`, ...typed(leftItems)]), cell([`${right}:`, ...typed(rightItems)])],
          }),
      ),
    ]),
    new Paragraph(""),
  ],
  typed: (sop) => [
    table(identity(sop, (label, value) => [cell([label.toUpperCase()]), cell([":"]), cell(value)], true)),
    new Paragraph(""),
    table(
      listRows(sop).flatMap(([left, leftItems, right, rightItems]) => [
        new TableRow({ children: [cell([left.toUpperCase()]), cell([right.toUpperCase()])] }),
        new TableRow({ children: [cell(typed(leftItems)), cell(typed(rightItems))] }),
      ]),
    ),
    new Paragraph(""),
  ],
};

type Span = { readonly columnSpan?: number; readonly rowSpan?: number };

function identity(
  sop: Printed,
  row: (label: string, value: string[]) => TableCell[],
  kop: boolean,
): TableRow[] {
  const rows = [
    ...identityRows(sop).map(([label, value]) => row(label, [value])),
    row("Disahkan oleh", approverLines(sop)),
    row("Nama SOP", [sop.nama]),
  ];
  return rows.map(
    (cells, index) =>
      new TableRow({
        children:
          index === 0 && kop
            ? [
                cell(["PEMERINTAH KABUPATEN MALANG", "KECAMATAN NGANTANG"], { rowSpan: rows.length }),
                ...cells,
              ]
            : cells,
      }),
  );
}

/** A label or a sentence is split over two runs, as Word does wherever it has been edited. */
function cell(lines: readonly string[], span: Span = {}): TableCell {
  return new TableCell({
    ...span,
    children: (lines.length > 0 ? lines : [""]).map(
      (line) => new Paragraph({ children: [new TextRun(line.slice(0, 4)), new TextRun(line.slice(4))] }),
    ),
  });
}

function numbered(items: readonly string[], reference: string, span: Span = {}): TableCell {
  if (items.length < 2) return cell(items, span);
  return new TableCell({
    ...span,
    children: items.map((text) => new Paragraph({ text, numbering: { reference, level: 0 } })),
  });
}

function typed(items: readonly string[]): string[] {
  return items.length < 2 ? [...items] : items.map((text, index) => `${index + 1}. ${text}`);
}

function table(rows: TableRow[]): Table {
  return new Table({ rows, width: { size: 9000, type: WidthType.DXA } });
}
