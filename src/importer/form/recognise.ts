/** From neutral lines to the SOPs they hold. Pure: the same lines give the same SOPs anywhere. */
import { FORM_LISTS } from "../../schema/field-labels.ts";
import { OTHER_FORMS } from "../../schema/sop.ts";
import type { Blocks, Line } from "../blocks.ts";
import type { Doubt, ImportedSop } from "../entry.ts";
import { columnWords } from "./doubts/column-words.ts";
import { closingBlock } from "./document/closing-block.ts";
import { firstPart } from "./document/first-part.ts";
import { attachedEntry } from "./attached-entry.ts";
import { procedureFrom } from "../steps/procedure.ts";
import { withoutFurniture } from "./document/furniture.ts";
import { identityFrom } from "./identity/identity.ts";
import { itemsFrom } from "./items/items.ts";
import { isStepTitle, labelAt, type SectionKey } from "./labels/labels.ts";
import { mendLabels } from "./labels/mend-labels.ts";
import { leftOut } from "./doubts/left-out.ts";
import { otherForm, titleOf } from "./document/other-form.ts";
import type { ItemLine } from "./items/item-line.ts";
import { sectionsFrom } from "./lists/sections.ts";
import { styledForms, styledSop } from "./styled-form.ts";
import { splitForms, type FormLines } from "./document/split-forms.ts";

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
    const one = (styled ? recogniseStyled : recogniseOne)(form, mended);
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

interface ReadForm {
  readonly sop: Omit<ImportedSop, "sumber">;
  readonly doubts: Doubt[];
}

function recogniseStyled({ cover, steps }: FormLines, drawn: Blocks): ReadForm {
  const { unit } = drawn;
  const { sop, doubts } = styledSop(cover, unit);
  const { prosedur, doubts: unsure } = procedureFrom(steps, drawn, unit);
  const formulir = OTHER_FORMS.find((one) => one === drawn.kind);
  return {
    sop: { ...sop, ...(formulir ? { formulir } : {}), ...(prosedur ? { prosedur } : {}) },
    doubts: [...doubts, ...unsure],
  };
}

function recogniseOne(form: FormLines, drawn: Blocks): ReadForm {
  const { unit } = drawn;
  const { cover, steps, closing } = closingBlock(form);
  const block = firstPart({ cover, steps }).cover;
  const end = block.length;
  const identity = identityFrom(block, unit);
  const signed = closing.length > 0 ? identityFrom(closing, unit) : identity;
  const doubts: Doubt[] = [...identity.doubts, ...(signed === identity ? [] : signed.doubts)];
  const sections = sectionsFrom(cover.slice(end), unit);
  for (const { key, unsure } of sections) if (unsure) doubts.push({ bidang: key, teks: unsure });
  const lists = Object.fromEntries(
    FORM_LISTS.map((key) => {
      const lines = sections.flatMap((section) => (section.key === key ? section.lines : []));
      return [key, itemsOf(key, lines, drawn, doubts)];
    }),
  ) as Record<(typeof FORM_LISTS)[number], string[]>;
  const others = sections.filter(
    // A title over the table of steps is no part.
    ({ key, title, lines }) => key === "bagianLain" && !(lines.length === 0 && isStepTitle(title)),
  );
  for (const { title } of others)
    if (isStepTitle(title) && steps.length === 0)
      doubts.push({
        bidang: "prosedur",
        teks: `Langkah di bawah "${title}" tercetak sebagai kalimat, tanpa kolom pelaksana; disimpan di bagianLain. Isi prosedur dengan tangan bila pelaksananya pasti.`,
      });
  const bagianLain = [
    ...identity.others,
    ...others.map(({ title, lines }) => ({ judul: title, isi: itemsOf("bagianLain", lines, drawn, doubts) })),
  ];
  const formulir = otherForm(cover);
  const { nama = formulir ? titleOf(cover) : undefined, ...texts } = identity.texts;
  if (nama === undefined) doubts.push({ bidang: "nama", teks: "Nama SOP tidak ditemukan." });
  for (const key of formulir ? [] : FORM_LISTS)
    if (!sections.some((section) => section.key === key))
      doubts.push({ bidang: key, teks: "Label bagian ini tidak ditemukan." });
  const unknown = [...identity.unknown, ...others.flatMap((one) => (one.unknown ? [one.title] : []))];
  if (!formulir && unknown.length > 0)
    doubts.push({
      bidang: "bagianLain",
      teks: `Label ini tidak dikenal, dan isinya disimpan di bagianLain: "${unknown.join('", "')}".`,
    });
  if (formulir)
    doubts.push({ bidang: "formulir", teks: "Ini bukan formulir SOP AP; bagian-bagiannya perlu diperiksa." });
  const procedure = procedureFrom(steps, drawn, unit);
  doubts.push(...procedure.doubts);
  const sop = {
    nama: withoutSop(nama ?? ""),
    ...texts,
    disahkanOleh: signed.approver,
    ...lists,
    ...(bagianLain.length > 0 ? { bagianLain } : {}),
    ...(formulir ? { formulir } : {}),
    ...(procedure.prosedur ? { prosedur: procedure.prosedur } : {}),
  };
  const listed = cover.slice(end);
  doubts.push(
    ...(drawn.measured ? columnWords(listed, sections) : leftOut(listed, sop)),
    ...leftOut(closing, sop),
  );
  return { sop, doubts };
}

function itemsOf(
  key: SectionKey,
  lines: readonly ItemLine[],
  { unit, measured }: Blocks,
  doubts: Doubt[],
): string[] {
  const { items, doubts: unsure } = itemsFrom(lines, unit, measured);
  doubts.push(...unsure.map((teks) => ({ bidang: key, teks })));
  return [...items];
}

function withoutSop(name: string): string {
  return name.replace(/^SOP(?:\s*:|(?:\s+AP)?\s)\s*(?=\S)/i, "");
}
