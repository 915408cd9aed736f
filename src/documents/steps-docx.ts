/** The flowchart part as a Word table: one column per performer, with the symbol and where it leads in writing. */
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from "docx";
import type { PrintedSteps } from "./official-form.ts";
import { SymbolRun } from "./symbol-docx.ts";
import { OUTLINES, type DrawnSign } from "../schema/printed/printed-symbols.ts";
import { itemAt } from "../basics/must.ts";

const STANDARDS = ["Kelengkapan", "Waktu", "Output"];
/** Shares of the width: number, activity, all performers, each standard, remark. */
const SHARES = { number: 0.04, activity: 0.24, performers: 0.36, standard: 0.09, remark: 0.09 };
/** Without performers their share is the activity's. */
const SHARES_OF_NONE = { ...SHARES, activity: SHARES.activity + SHARES.performers };
/** With more performers than this, their columns take from the activity. */
const FEW_PERFORMERS = 8;
const SHARES_OF_MANY = {
  ...SHARES,
  number: 0.03,
  activity: 0.116,
  performers: 0.53,
  standard: 0.082,
  remark: 0.078,
};
/** Between text and rules, in twentieths of a point. */
export const CELL_MARGINS = { top: 40, bottom: 40, left: 90, right: 90 };
/** Beside symbols, so that what is written below them has room. */
const BESIDE_SYMBOLS = 20;
/** Half points. */
const SIZE = 16;
/** Width of a bold letter at that size, points; a little more than most have. */
const LETTER = 5.4;
/** From one line of a head to the next, points. */
const LINE = 9.5;
/** "tidak → 12" below a symbol, points. */
const WIDEST_TARGET = 36;
/** Below a symbol, half points. */
const SMALL = 14;

/** @param width of the table, in twentieths of a point */
export function stepsTable(steps: PrintedSteps, width: number): Table {
  const widths = widthsOf(steps.performers.length, width);
  return new Table({
    rows: [...headRows(steps.performers, widths), ...stepRows(steps, widths)],
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
  });
}

function widthsOf(performers: number, width: number): number[] {
  const shares = performers > FEW_PERFORMERS ? SHARES_OF_MANY : performers > 0 ? SHARES : SHARES_OF_NONE;
  return [
    shares.number,
    shares.activity,
    ...Array.from({ length: performers }, () => shares.performers / performers),
    ...STANDARDS.map(() => shares.standard),
    shares.remark,
  ].map((share) => Math.round(share * width));
}

function headRows(performers: readonly string[], widths: readonly number[]): TableRow[] {
  const upright = uprightHeads(performers, roomIn(itemAt(widths, 2)));
  return [
    new TableRow({
      tableHeader: true,
      children: [
        head("No", { rowSpan: 2 }),
        head("Kegiatan", { rowSpan: 2 }),
        ...(performers.length > 0 ? [head("Pelaksana", { columnSpan: performers.length })] : []),
        head("Mutu Baku", { columnSpan: STANDARDS.length }),
        head("Keterangan", { rowSpan: 2 }),
      ],
    }),
    new TableRow({
      tableHeader: true,
      ...(upright ? { height: { value: upright.height * 20, rule: HeightRule.ATLEAST } } : {}),
      children: [
        ...performers.map((text) => head(text, upright ?? {})),
        ...STANDARDS.map((text) => head(text)),
      ],
    }),
  ];
}

function head(text: string, options: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...options,
    children: [paragraph(text, true)],
  });
}

function stepRows({ performers, rows }: PrintedSteps, widths: readonly number[]): TableRow[] {
  const cell = (text: string, row: number, column: number): Partial<ITableCellOptions> & StepCell => {
    if (column <= 1 || column >= 2 + performers.length) return { children: [paragraph(text, false)] };
    const id = row * widths.length + column + 1;
    return {
      margins: { left: BESIDE_SYMBOLS, right: BESIDE_SYMBOLS },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [symbol(text, id, roomIn(itemAt(widths, column)))],
    };
  };
  return rows.map(
    ({ kegiatan, cells, standards }, row) =>
      new TableRow({
        cantSplit: true,
        children: [`${row + 1}`, kegiatan, ...cells, ...standards].map(
          (text, column) =>
            new TableCell({
              width: { size: itemAt(widths, column), type: WidthType.DXA },
              ...cell(text, row, column),
            }),
        ),
      }),
  );
}

type StepCell = Pick<ITableCellOptions, "children">;

/** The outline, and below it in writing where it leads. */
function symbol(written: string, id: number, room: number): Paragraph {
  const sign = written.slice(0, 1);
  if (!isDrawn(sign)) return paragraph(written, false);
  const space = room < WIDEST_TARGET ? "" : "\u00a0";
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new SymbolRun(sign, id, room),
      ...written
        .slice(1)
        .split(/ (?=tidak)/)
        .filter((text) => text !== "")
        // A target stays on one line.
        .map((text) => new TextRun({ text: text.trim().replaceAll(" ", space), size: SMALL, break: 1 })),
    ],
  });
}

/** Where a word of a name is wider than its column, all names are written upwards; null where they fit. */
function uprightHeads(
  names: readonly string[],
  room: number,
): (Pick<ITableCellOptions, "textDirection" | "margins"> & { readonly height: number }) | null {
  const longest = Math.max(...names.flatMap((name) => name.split(/\s+/)).map(({ length }) => length));
  if (longest * LETTER <= room) return null;
  const lines = Math.max(1, Math.floor(room / LINE));
  const letters = Math.max(longest, ...names.map(({ length }) => Math.min(length, (length / lines) * 1.4)));
  return {
    textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
    margins: { left: BESIDE_SYMBOLS, right: BESIDE_SYMBOLS },
    height: Math.ceil(letters * LETTER + 2 * (CELL_MARGINS.left / 20)),
  };
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
