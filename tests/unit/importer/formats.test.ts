/** The twelve, written as Word, Excel, OpenDocument and PDF files in several layouts, import to the same values. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/importer/read-document.ts";
import { docxOf, type DocxLayout } from "../../support/forms/docx.ts";
import { odtOf } from "../../support/forms/odt.ts";
import { pdfOf, type PdfLayout } from "../../support/forms/pdf.ts";
import { expected, TWELVE } from "../../support/forms/twelve.ts";
import { formSheet, xlsxOf } from "../../support/forms/xlsx.ts";

const LAYOUTS: readonly DocxLayout[] = ["merged", "nested", "typed"];
const PDF_LAYOUTS: readonly PdfLayout[] = ["ruled", "block", "open", "wrapped"];

describe("the twelve", () => {
  it.each(LAYOUTS)("as a Word document, layout %s", { timeout: 60_000 }, async (layout) => {
    const { sop, galat } = await readDocument("dua-belas.docx", await docxOf(TWELVE, layout));
    expect(galat).toBeNull();
    expect(sop).toEqual(expected("dua-belas.docx"));
  });

  it("as an Excel workbook", async () => {
    const { sop, galat } = await readDocument("dua-belas.xlsx", xlsxOf(TWELVE.map(formSheet)));
    expect(galat).toBeNull();
    expect(sop).toEqual(expected("dua-belas.xlsx"));
  });

  it("as an OpenDocument text", async () => {
    const { sop, galat } = await readDocument("dua-belas.odt", odtOf(TWELVE));
    expect(galat).toBeNull();
    expect(sop).toEqual(expected("dua-belas.odt"));
  });

  it.each(PDF_LAYOUTS)("as a PDF, layout %s", { timeout: 60_000 }, async (layout) => {
    const bytes = await pdfOf(TWELVE, layout);
    if (bytes === null) return;
    const { sop, galat } = await readDocument("dua-belas.pdf", bytes);
    expect(galat).toBeNull();
    expect(sop).toEqual(expected("dua-belas.pdf"));
  });
});
