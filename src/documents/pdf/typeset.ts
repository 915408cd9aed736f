/** Data and layout in, a tagged PDF (PDF/UA-1) out. Words are handed over as data: nothing in them is read as markup. */
import { qrPicture } from "../../catalogue/export/qr-code.ts";
import { withSop } from "../../words/without-sop.ts";
import { pdfCompiler } from "./compiler.ts";
import book from "./book.typ?raw";
import flow from "./flow.typ?raw";
import form from "./form.typ?raw";
import sop from "./sop.typ?raw";
import { ATTACHED_ENTRY } from "../../schema/formats/attached-entry.ts";
import type { PdfForm } from "./pdf-form.ts";
import type { Book } from "./book.ts";

/** How many forms the compiler remembers: memory is worth more than what they have in common. */
const REMEMBERED = 20;
let remembered = 0;

/** The official form of a SOP. */
export function formPdf(data: PdfForm): Uint8Array {
  return typeset("#sop-file(data)", { ...withCode(data), attached: ATTACHED_ENTRY }, data.nama, 1);
}

/** With what the layout does not make itself: the code that leads to the form's page, and its title. */
function withCode(form: PdfForm): PdfForm & { readonly qr: string; readonly title: string } {
  return { ...form, qr: qrPicture(form.checkedAt.address), title: withSop(form.nama) };
}

/** Many SOPs as one book. */
export function bookPdf(data: Book): Uint8Array {
  return typeset(
    "#book-file(data)",
    { ...data, forms: data.forms.map(withCode) },
    data.name,
    data.forms.length,
  );
}

/**
 * @param call of the layout
 * @param name for the report
 * @param forms how many there are in it
 * @throws Error where there is no compiler (ask `pdfCompiler` first), or the layout is at fault
 */
function typeset(call: string, data: unknown, name: string, forms: number): Uint8Array {
  const compiler = pdfCompiler();
  if (!compiler) throw new Error("there is no compiler for PDF files");
  const task = {
    mainFileContent: [form, flow, sop, book, call].join("\n"),
    inputs: { data: JSON.stringify(data) },
  };
  remembered += forms;
  if (remembered > REMEMBERED) {
    compiler.evictCache(0);
    remembered = forms;
  }
  try {
    // In one go: documents in between would wait for the garbage collector, which does not see how large they are.
    return compiler.pdf(task, { pdfStandard: "ua-1" });
  } catch (error) {
    const unknown = unknownSigns(String(error));
    if (unknown.length === 0) throw error;
    console.warn(
      `PDF “${name}”: tanda ${unknown.join(" ")} tidak ada pada huruf cetak dan tampil sebagai kotak; berkasnya tetap dibuat, tetapi bukan PDF/UA.`,
    );
    return compiler.pdf(task);
  }
}

/** Signs that no font has: the standard forbids to show an empty box for them. */
function unknownSigns(message: string): string[] {
  const found = message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gu);
  return [...new Set(Array.from(found, ([, sign = ""]) => sign))];
}
