/** What the typesetter is given of a SOP: the official form with its flowchart. */
import type { Catalogue, Sop } from "../../catalogue/types.ts";
import { officialForm, type OfficialForm } from "../official-form.ts";
import { printedEntry } from "../printed-entry.ts";
import { flowTable, type FlowTable } from "./flow-table.ts";

export interface PdfForm extends Omit<OfficialForm, "steps"> {
  readonly flow: FlowTable | null;
  /** What it prints, as data. */
  readonly entry: string;
}

/** A form stands on its page, in its own file and in the unit's book; it is made once for all. */
const made = new WeakMap<Catalogue, Map<string, PdfForm>>();

/** The form of one SOP, made when it is first asked for. */
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
    entry: printedEntry(catalogue, sop),
    flow: sop.prosedur ? flowTable(sop.prosedur) : null,
  };
}
