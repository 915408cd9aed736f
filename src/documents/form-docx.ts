/** The official form as a Word document that an office can go on editing; the same form always gives the same bytes. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { KIND_PROPERTY } from "../schema/formats/printed-styles.ts";
import { FORM_STYLES } from "./form-styles.ts";
import { identityTable, listName, partsTable, type Lists } from "./form-tables.ts";
import type { OfficialForm } from "./official-form.ts";
import { samePackage } from "./same-package.ts";
import { PAGE } from "./sheet-docx.ts";
import { stepsTable } from "./steps-docx.ts";
import { withSop } from "../words/without-sop.ts";

/** The bytes of the file. */
export async function formDocx(form: OfficialForm): Promise<Uint8Array> {
  const lists = [
    ...[...form.rows.flat(), ...form.others].map(({ items }) => items),
    ...form.identity.map(({ lines }) => lines),
  ].filter(({ length }) => length > 1);
  const document = new Document({
    title: withSop(form.nama),
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
      config: lists.map((items) => ({
        reference: listName(lists, items),
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

/** Above the form on every sheet of a SOP that has been withdrawn or replaced: a header is no part of the form. */
function standingHeader(standing: string | null): Pick<ISectionOptions, "headers"> {
  if (standing === null) return {};
  const line = { style: BorderStyle.SINGLE, size: 18, color: "000000", space: 4 };
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            border: { top: line, bottom: line, left: line, right: line },
            spacing: { after: 200 },
            children: [new TextRun({ text: standing, bold: true })],
          }),
        ],
      }),
    },
  };
}

function sectionsOf(form: OfficialForm, lists: Lists): ISectionOptions[] {
  const { site, address, mark, standing } = form.checkedAt;
  const headers = standingHeader(standing);
  const footers = {
    default: new Footer({
      children: [
        new Paragraph({
          children: [
            new TextRun({
              children: [
                `${site} · ${address} · tanda ${mark} · halaman `,
                PageNumber.CURRENT,
                " dari ",
                PageNumber.TOTAL_PAGES,
              ],
              size: 14,
            }),
          ],
        }),
      ],
    }),
  };
  const margin = { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin };
  const identity: ISectionOptions = {
    properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin } },
    ...headers,
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
      ...headers,
      footers,
      // Without a paragraph behind its table, LibreOffice does not turn the sheet.
      children: [stepsTable(form.steps, PAGE.height - 2 * PAGE.margin), new Paragraph("")],
    },
  ];
}
