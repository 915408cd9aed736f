/** The tables of the form's first sheet as Word has them. */
import type { Paragraph } from "docx";
import {
  AlignmentType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { firstOf, itemAt } from "../basics/must.ts";
import { identityStyle, type PrintedStyle } from "../schema/formats/printed-styles.ts";
import { styled } from "./form-styles.ts";
import type { FormPart, OfficialForm } from "./official-form.ts";
import { PAGE } from "./sheet-docx.ts";
import { CELL_MARGINS } from "./steps-docx.ts";

const WIDTH = PAGE.width - 2 * PAGE.margin;
const HALF = WIDTH / 2;
/** Room for stamp and signature above the name of who approves. */
const SIGNATURE = 800;

/** The items of those parts that are numbered; each list begins with one. */
export type Lists = readonly (readonly string[])[];

/** What a list is called that the document numbers. */
export function listName(lists: Lists, items: readonly string[]): string {
  return `daftar-${lists.indexOf(items)}`;
}

/** Letterhead, number, dates, who approves, name. */
export function identityTable({ kop, identity, signers }: OfficialForm, lists: Lists): Table {
  const widths = [HALF, HALF * 0.42, HALF * 0.58].map(Math.round);
  const head = new TableCell({
    width: { size: firstOf(widths), type: WidthType.DXA },
    rowSpan: identity.length,
    verticalAlign: VerticalAlignTable.CENTER,
    children: kop.map((line) => styled("kop", line, { alignment: AlignmentType.CENTER }, { bold: true })),
  });
  const rows = identity.map(({ key, label, lines }, index) => {
    const style = identityStyle(key);
    return new TableRow({
      cantSplit: true,
      children: [
        ...(index === 0 ? [head] : []),
        cell([styled(key === "bagianLain" ? "judul" : "label", label)], itemAt(widths, 1)),
        cell(
          key === "disahkanOleh"
            ? (lines.length > 0 ? lines : [""]).map((text, line) =>
                approver(signers[line] ?? "jabatan", text),
              )
            : listOf(style, lines, lists),
          itemAt(widths, 2),
        ),
      ],
    });
  });
  return table(rows, widths);
}

/** A line of who approves; the name stands below the signature. */
function approver(style: PrintedStyle, text: string): Paragraph {
  return style === "pejabat"
    ? styled(style, text, { spacing: { before: SIGNATURE } }, { bold: true, underline: {} })
    : styled(style, text);
}

/** The parts of the form side by side, and below them what it prints beyond these. */
export function partsTable(form: OfficialForm, lists: Lists): Table {
  const widths = [HALF, HALF];
  const pairs = form.rows.flatMap((row) => [
    new TableRow({ cantSplit: true, children: row.map((part) => cell([heading(part)], HALF)) }),
    new TableRow({ children: row.map((part) => cell(listOf(part.key ?? "isi", part.items, lists), HALF)) }),
  ]);
  const others = form.others.map(
    (part) =>
      new TableRow({
        children: [
          new TableCell({
            columnSpan: 2,
            width: { size: WIDTH, type: WidthType.DXA },
            children: [heading(part), ...listOf(part.key ?? "isi", part.items, lists)],
          }),
        ],
      }),
  );
  return table([...pairs, ...others], widths);
}

function heading({ key, label }: FormPart): Paragraph {
  return styled(key === null ? "judul" : "label", label, {}, { bold: true });
}

/** Numbered from two items on, as offices do. */
function listOf(style: PrintedStyle, items: readonly string[], lists: Lists): Paragraph[] {
  if (items.length < 2) return [styled(style, items[0] ?? "")];
  const reference = listName(lists, items);
  return items.map((text) => styled(style, text, { numbering: { reference, level: 0 } }));
}

function cell(children: Paragraph[], width: number): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

function table(rows: TableRow[], widths: number[]): Table {
  return new Table({
    rows,
    // Without fixed widths LibreOffice lets tables collapse.
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    columnWidths: widths,
    width: { size: WIDTH, type: WidthType.DXA },
  });
}
