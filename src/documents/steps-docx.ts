/** The flowchart part as a Word table: one column per performer, with the symbol and where it leads in writing. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { StepsTable } from "./official-form.ts";
import { SymbolRun } from "./symbol-docx.ts";
import { OUTLINES, type DrawnSign } from "../schema/printed-symbols.ts";
import { itemAt } from "../schema/must.ts";

const STANDARDS = ["Kelengkapan", "Waktu", "Output"];
/** Shares of the width: number, activity, all performers, each standard, remark. */
const SHARES = { number: 0.04, activity: 0.24, performers: 0.36, standard: 0.09, remark: 0.09 };
/** With more performers than this, their columns take from the activity. */
const FEW_PERFORMERS = 8;
const SHARES_OF_MANY = {
  ...SHARES,
  number: 0.03,
  activity: 0.14,
  performers: 0.5,
  standard: 0.085,
  remark: 0.075,
};
/** Between text and rules, in twentieths of a point. */
export const CELL_MARGINS = { top: 40, bottom: 40, left: 90, right: 90 };
/** Half points. */
const SIZE = 16;

/** @param width of the table, in twentieths of a point */
export function stepsTable({ performers, rows }: StepsTable, width: number): Table {
  const shares = performers.length > FEW_PERFORMERS ? SHARES_OF_MANY : SHARES;
  const widths = [
    shares.number,
    shares.activity,
    ...performers.map(() => shares.performers / performers.length),
    ...STANDARDS.map(() => shares.standard),
    shares.remark,
  ].map((share) => Math.round(share * width));
  const head = (text: string, span: { rowSpan?: number; columnSpan?: number } = {}): TableCell =>
    new TableCell({ ...span, children: [paragraph(text, true)] });
  const heads = [
    new TableRow({
      tableHeader: true,
      children: [
        head("No", { rowSpan: 2 }),
        head("Kegiatan", { rowSpan: 2 }),
        head("Pelaksana", { columnSpan: performers.length }),
        head("Mutu Baku", { columnSpan: STANDARDS.length }),
        head("Keterangan", { rowSpan: 2 }),
      ],
    }),
    new TableRow({ tableHeader: true, children: [...performers, ...STANDARDS].map((text) => head(text)) }),
  ];
  const columns = widths.length;
  const body = rows.map(
    ({ kegiatan, cells, standards }, index) =>
      new TableRow({
        cantSplit: true,
        children: [`${index + 1}`, kegiatan, ...cells, ...standards].map(
          (text, column) =>
            new TableCell({
              width: { size: itemAt(widths, column), type: WidthType.DXA },
              children: [
                column > 1 && column < 2 + performers.length
                  ? symbol(text, index * columns + column + 1, roomIn(itemAt(widths, column)))
                  : paragraph(text, false),
              ],
            }),
        ),
      }),
  );
  return new Table({
    rows: [...heads, ...body],
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
  });
}

/** The outline, and below it in writing where it leads. */
function symbol(written: string, id: number, room: number): Paragraph {
  const sign = written.slice(0, 1);
  if (!isDrawn(sign)) return paragraph(written, false);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new SymbolRun(sign, id, room),
      ...written
        .slice(1)
        .split(/(?= tidak)/)
        .filter((text) => text !== "")
        .map((text) => new TextRun({ text, size: SIZE, break: 1 })),
    ],
  });
}

/** Points between the margins of a column. */
function roomIn(column: number): number {
  return (column - CELL_MARGINS.left - CELL_MARGINS.right) / 20;
}

function isDrawn(sign: string): sign is DrawnSign {
  return Object.hasOwn(OUTLINES, sign);
}

function paragraph(text: string, bold: boolean): Paragraph {
  return new Paragraph({
    ...(bold ? { alignment: AlignmentType.CENTER } : {}),
    children: [new TextRun({ text, bold, size: SIZE })],
  });
}
