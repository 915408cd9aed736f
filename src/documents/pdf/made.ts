/** PDF files made in this process, and whether there are any. */
import type { Catalogue, Unit } from "../../catalogue/types.ts";
import { unitsWithSops } from "../../catalogue/units-with-sops.ts";
import { remembering } from "../made.ts";
import { pdfCompiler } from "./compiler.ts";
import { bookPdf, formPdf } from "./typeset.ts";

export const madePdf = remembering(formPdf);
export const madeBook = remembering(bookPdf);

/** A larger book would take more memory than machines have to spare (about 1.7 MB a SOP). */
const MOST_IN_BOOK = 400;

/** Whether a unit's SOPs are there as one book. */
export function makesBook({ site }: Catalogue, { sopIds }: Unit): boolean {
  return makesPdf(site) && sopIds.length > 0 && sopIds.length <= MOST_IN_BOOK;
}

/** Whether all units' SOPs are there as one book; of one unit's there is its own. */
export function makesSiteBook(catalogue: Catalogue): boolean {
  const several = unitsWithSops(catalogue).length > 1;
  return several && makesPdf(catalogue.site) && catalogue.sops.size <= MOST_IN_BOOK;
}

/** Whether the site has PDF files: it asks for them, and this machine can make them. */
export function makesPdf({ berkas }: { readonly berkas: readonly string[] }): boolean {
  return berkas.includes("pdf") && pdfCompiler() !== null;
}
