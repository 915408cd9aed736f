/** From neutral lines to the SOPs they hold. Pure: the same lines give the same SOPs anywhere. */
import type { Blocks, Line } from "../blocks.ts";
import type { Doubt, ImportedSop } from "../entry.ts";
import { attachedEntry } from "./attached-entry.ts";
import { firstPart } from "./document/first-part.ts";
import { withoutFurniture } from "./document/furniture.ts";
import { splitForms, type FormLines } from "./document/split-forms.ts";
import { identityFrom } from "./identity/identity.ts";
import { labelAt } from "./labels/labels.ts";
import { mendLabels } from "./labels/mend-labels.ts";
import { readForm, readStyledForm } from "./read-form.ts";
import { styledForms } from "./styled-form.ts";

interface Recognised {
  readonly sop: readonly ImportedSop[];
  readonly doubts: readonly Doubt[];
  /** What each SOP was read from. */
  readonly readings: readonly Reading[];
}

/** The lines of one SOP in the document, and the doubts about it alone. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
}

/**
 * @param dokumen what the entries name as their source
 * @returns no SOP where the labels of a form are not there
 */
export function recognise(blocks: Blocks, dokumen: string): Recognised {
  const attached = attachedEntry(blocks);
  if (attached !== null && attached !== "differs") return ofAttached(attached, blocks, dokumen);
  const styled = styledForms(blocks.lines);
  const mended = styled ? blocks : mendLabels(withoutFurniture(blocks));
  const forms = styled ?? withoutRepeated(splitForms(mended.lines, blocks.unit), blocks.unit);
  const doubts: Doubt[] = blocks.doubts.map((teks) => ({ bidang: "", teks }));
  if (attached === "differs")
    doubts.push({
      bidang: "",
      teks: "Data di dalam PDF ini lain dari kata-katanya; yang dibaca kata-katanya.",
    });
  const readings: Reading[] = [];
  const sop = forms.map((form, index) => {
    const posisi = forms.length > 1 ? `SOP ke-${index + 1} dari ${forms.length}` : undefined;
    const one = (styled ? readStyledForm : readForm)(form, mended);
    if (form.cut)
      one.doubts.push({ bidang: "", teks: "Formulir ini sangat panjang; bagian akhirnya tidak dibaca." });
    readings.push({ lines: [...form.cover, ...form.steps], doubts: one.doubts });
    const where = posisi ? `${posisi}: ` : "";
    doubts.push(...one.doubts.map(({ bidang, teks }) => ({ bidang, teks: where + teks })));
    return { ...one.sop, sumber: { dokumen, ...(posisi ? { posisi } : {}) } };
  });
  return { sop, doubts, readings };
}

/** Nothing is in doubt: the words are on the page, and what is drawn stands in the data. */
function ofAttached(sop: Omit<ImportedSop, "sumber">, { lines }: Blocks, dokumen: string): Recognised {
  return { sop: [{ ...sop, sumber: { dokumen } }], doubts: [], readings: [{ lines, doubts: [] }] };
}

/** Pages of steps may repeat the identity block: the same name without lists is the same form. */
function withoutRepeated(forms: readonly FormLines[], unit: number): FormLines[] {
  const result: FormLines[] = [];
  const nameOf = ({ cover }: FormLines): string | undefined => identityFrom(cover, unit).texts.nama;
  for (const form of forms) {
    const last = result.at(-1);
    const bare = !form.cover.some(({ parts }) => parts.some(({ text }) => labelAt(text)?.kind === "section"));
    if (last && bare && nameOf(form) !== undefined && nameOf(form) === nameOf(firstPart(last)))
      result[result.length - 1] = { cover: last.cover, steps: [...last.steps, ...form.steps] };
    else result.push(form);
  }
  return result;
}
