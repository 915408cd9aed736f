/** What the typesetter is given of a SOP: the official form with its flowchart. */
import type { Catalogue, Sop } from "../../catalogue/types.ts";
import { officialForm, type OfficialForm } from "../official-form.ts";
import { flowTable, type FlowTable } from "./flow-table.ts";

export interface PdfForm extends Omit<OfficialForm, "steps"> {
  readonly flow: FlowTable | null;
}

export function pdfForm(catalogue: Catalogue, sop: Sop): PdfForm {
  const { steps: _, ...form } = officialForm(catalogue, sop);
  return {
    ...form,
    flow: sop.prosedur ? flowTable(sop.prosedur) : null,
  };
}
