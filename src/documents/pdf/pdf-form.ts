/** What the typesetter is given of a SOP: the official form, its flowchart, and the code that leads to its page. */
import type { Catalogue, Sop } from "../../catalogue/types.ts";
import { printView } from "../../catalogue/views/print-view.ts";
import { officialForm, type OfficialForm } from "../official-form.ts";
import { flowTable, type FlowTable } from "./flow-table.ts";

export interface PdfForm extends Omit<OfficialForm, "steps"> {
  readonly flow: FlowTable | null;
  /** The code as an SVG picture. */
  readonly qr: string;
}

export function pdfForm(catalogue: Catalogue, sop: Sop): PdfForm {
  const { steps: _, ...form } = officialForm(catalogue, sop);
  return {
    ...form,
    flow: sop.prosedur ? flowTable(sop.prosedur) : null,
    qr: qrPicture(printView(catalogue, sop).qr),
  };
}

function qrPicture({ size, path }: { readonly size: number; readonly path: string }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${size} ${size}"><path stroke="#000" d="${path}"/></svg>`;
}
