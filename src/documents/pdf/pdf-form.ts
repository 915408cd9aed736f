/** What the typesetter is given of a SOP: the official form, its flowchart, and the code that leads to its page. */
import type { Catalogue, Sop } from "../../catalogue/types.ts";
import { qrOf } from "../../catalogue/views/print-view.ts";
import { officialForm, type OfficialForm } from "../official-form.ts";
import { flowTable, type FlowTable } from "./flow-table.ts";

export interface PdfForm extends Omit<OfficialForm, "steps"> {
  readonly flow: FlowTable | null;
  /** The code as an SVG picture. */
  readonly qr: string;
}

/** A form stands on its page, in its own file and in the unit's book; it is made once for all. */
const made = new WeakMap<Catalogue, Map<string, PdfForm>>();

export function pdfForm(catalogue: Catalogue, sop: Sop): PdfForm {
  const forms = made.get(catalogue) ?? new Map<string, PdfForm>();
  made.set(catalogue, forms);
  const form = forms.get(sop.id) ?? makeForm(catalogue, sop);
  forms.set(sop.id, form);
  return form;
}

function makeForm(catalogue: Catalogue, sop: Sop): PdfForm {
  const { steps: _, ...form } = officialForm(catalogue, sop);
  return {
    ...form,
    flow: sop.prosedur ? flowTable(sop.prosedur) : null,
    qr: qrPicture(qrOf(form.checkedAt.address)),
  };
}

function qrPicture({ size, path }: ReturnType<typeof qrOf>): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${size} ${size}"><path stroke="#000" d="${path}"/></svg>`;
}
