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
import { FORM_STYLES, styled } from "./form-styles.ts";
import { samePackage } from "./same-package.ts";
import type { FormPart, OfficialForm } from "./official-form.ts";
import { CELL_MARGINS, stepsTable } from "./steps-docx.ts";
import { firstOf, itemAt } from "../schema/must.ts";
import { KIND_PROPERTY, identityStyle, type PrintedStyle } from "../schema/printed-styles.ts";

/** Twentieths of a point. A4 with margins of 2 cm. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const WIDTH = PAGE.width - 2 * PAGE.margin;
const HALF = WIDTH / 2;
/** Room for stamp and signature above the name of who approves. */
const SIGNATURE = 800;

/** The items of all parts; each list is numbered from one. */
type Lists = readonly (readonly string[])[];

/** The bytes of the file. */
export async function formDocx(form: OfficialForm): Promise<Uint8Array> {
  const lists = [...form.rows.flat(), ...form.others].map(({ items }) => items);
  lists.push(...form.identity.map(({ lines }) => lines));
  const document = new Document({
    title: `SOP ${form.nama}`,
    creator: form.unit,
    description: `Formulir SOP dari ${form.checkedAt.site}`,
    customProperties: [{ name: KIND_PROPERTY, value: form.kind }],
    styles: {
      paragraphStyles: FORM_STYLES,
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

function sectionsOf(form: OfficialForm, lists: Lists): ISectionOptions[] {
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
    children: [identityTable(form, lists), partsTable(form, lists)],
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

function identityTable({ kop, identity, signers }: OfficialForm, lists: Lists): Table {
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

function partsTable(form: OfficialForm, lists: Lists): Table {
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
  const reference = `daftar-${lists.indexOf(items)}`;
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
