/** The official form as a Word document that an office can go on editing; the same form always gives the same bytes. */
import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ISectionOptions,
} from "docx";
import { samePackage } from "./same-package.ts";
import type { FormPart, OfficialForm } from "./official-form.ts";
import { CELL_MARGINS, stepsTable } from "./steps-docx.ts";
import { firstOf, itemAt } from "../schema/must.ts";

/** Twentieths of a point. A4 with margins of 2 cm. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const WIDTH = PAGE.width - 2 * PAGE.margin;
const HALF = WIDTH / 2;
/** Room for stamp and signature above the name of who approves. */
const SIGNATURE = 800;

/** The bytes of the file. */
export async function formDocx(form: OfficialForm): Promise<Uint8Array> {
  const lists = [...form.rows.flat(), ...form.others];
  const document = new Document({
    title: `SOP ${form.nama}`,
    creator: form.unit,
    description: `Formulir SOP dari ${form.checkedAt.site}`,
    styles: {
      default: {
        document: { run: { font: "Arial", size: 20, language: { value: "id-ID" } } },
      },
    },
    numbering: {
      config: lists.map((_, index) => ({
        reference: `daftar-${index}`,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: "%1.",
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 340, hanging: 340 } } },
          },
        ],
      })),
    },
    sections: sectionsOf(form, lists),
  });
  return samePackage(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function sectionsOf(form: OfficialForm, lists: readonly FormPart[]): ISectionOptions[] {
  const { site, address, mark } = form.checkedAt;
  const footers = {
    default: new Footer({
      children: [
        new Paragraph({
          children: [new TextRun({ text: `${site} · ${address} · tanda ${mark}`, size: 14 })],
        }),
      ],
    }),
  };
  const margin = { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin };
  const identity: ISectionOptions = {
    properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin } },
    footers,
    children: [identityTable(form), partsTable(form, lists)],
  };
  if (!form.steps) return [identity];
  return [
    identity,
    {
      // The flowchart needs the width of the sheet.
      properties: {
        type: SectionType.NEXT_PAGE,
        page: {
          size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
          margin,
        },
      },
      footers,
      // Without a paragraph behind its table, LibreOffice does not turn the sheet.
      children: [stepsTable(form.steps, PAGE.height - 2 * PAGE.margin), new Paragraph("")],
    },
  ];
}

function identityTable({ kop, identity, approver }: OfficialForm): Table {
  const widths = [HALF, HALF * 0.42, HALF * 0.58].map(Math.round);
  const head = new TableCell({
    width: { size: firstOf(widths), type: WidthType.DXA },
    rowSpan: identity.length,
    verticalAlign: VerticalAlignTable.CENTER,
    children: kop.map(
      (line) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: line, bold: true })],
        }),
    ),
  });
  const rows = identity.map(
    ({ key, label, lines }, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          ...(index === 0 ? [head] : []),
          cell([new Paragraph(label)], itemAt(widths, 1)),
          cell(
            (lines.length > 0 ? lines : [""]).map((line) =>
              key === "disahkanOleh" && line === approver ? signed(line) : new Paragraph(line),
            ),
            itemAt(widths, 2),
          ),
        ],
      }),
  );
  return table(rows, widths);
}

/** The name below the signature. */
function signed(name: string): Paragraph {
  return new Paragraph({
    spacing: { before: SIGNATURE },
    children: [new TextRun({ text: name, bold: true, underline: {} })],
  });
}

function partsTable(form: OfficialForm, lists: readonly FormPart[]): Table {
  const widths = [HALF, HALF];
  const pairs = form.rows.flatMap((row) => [
    new TableRow({ cantSplit: true, children: row.map(({ label }) => cell([heading(label)], HALF)) }),
    new TableRow({ children: row.map((part) => cell(listOf(part, lists.indexOf(part)), HALF)) }),
  ]);
  const others = form.others.map(
    (part) =>
      new TableRow({
        children: [
          new TableCell({
            columnSpan: 2,
            width: { size: WIDTH, type: WidthType.DXA },
            children: [heading(part.label), ...listOf(part, lists.indexOf(part))],
          }),
        ],
      }),
  );
  return table([...pairs, ...others], widths);
}

function heading(label: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: label, bold: true })] });
}

/** Numbered from two items on, as offices do. */
function listOf({ items }: FormPart, index: number): Paragraph[] {
  if (items.length < 2) return [new Paragraph(items[0] ?? "")];
  return items.map((text) => new Paragraph({ text, numbering: { reference: `daftar-${index}`, level: 0 } }));
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
