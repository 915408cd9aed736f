/** PDF files made in this process, and whether there are any. */
import { remembering } from "../made.ts";
import { pdfCompiler } from "./compiler.ts";
import { bookPdf, formPdf } from "./typeset.ts";

export const madePdf = remembering(formPdf);
export const madeBook = remembering(bookPdf);

/** Whether the site has PDF files: it asks for them, and this machine can make them. */
export function makesPdf({ berkas }: { readonly berkas: readonly string[] }): boolean {
  return berkas.includes("pdf") && pdfCompiler() !== null;
}
