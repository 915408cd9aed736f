/** One form as one SOP: its identity block, its lists, its steps, and all that is in doubt. */
import { withoutSop } from "../../words/without-sop.ts";
import { FORM_LISTS, type FormList } from "../../schema/field-labels.ts";
import { OTHER_FORMS } from "../../schema/sop.ts";
import type { Blocks } from "../blocks.ts";
import type { Doubt, ImportedSop } from "../entry.ts";
import { procedureFrom } from "../steps/procedure.ts";
import { closingBlock } from "./document/closing-block.ts";
import { firstPart } from "./document/first-part.ts";
import { otherForm, titleOf } from "./document/other-form.ts";
import type { FormLines } from "./document/split-forms.ts";
import { columnWords } from "./doubts/column-words.ts";
import { leftOut, leftOutOfHead } from "./doubts/left-out.ts";
import { identityFrom, type Identity } from "./identity/identity.ts";
import type { ItemLine } from "./items/item-line.ts";
import { itemsFrom } from "./items/items.ts";
import type { SectionKey } from "./labels/known-labels.ts";
import { isStepTitle } from "./labels/labels.ts";
import type { Section } from "./lists/part-lines.ts";
import { sectionsFrom } from "./lists/sections.ts";
import { styledSop } from "./styled-form.ts";
import { tableOf } from "../../basics/typed-keys.ts";

/** A form, read. */
interface ReadForm {
  readonly sop: Omit<ImportedSop, "sumber">;
  readonly doubts: Doubt[];
}

/** Reads a form whose paragraphs say by their style which field they are. */
export function readStyledForm({ cover, steps }: FormLines, drawn: Blocks): ReadForm {
  const { unit } = drawn;
  const { sop, doubts } = styledSop(cover, unit);
  const { prosedur, doubts: unsure } = procedureFrom(steps, drawn, unit);
  const formulir = OTHER_FORMS.find((one) => one === drawn.kind);
  return {
    sop: { ...sop, ...(formulir ? { formulir } : {}), ...(prosedur ? { prosedur } : {}) },
    doubts: [...doubts, ...unsure],
  };
}

/** Reads a form by its labels. */
export function readForm(form: FormLines, drawn: Blocks): ReadForm {
  const { unit } = drawn;
  const { cover, steps, closing } = closingBlock(form);
  const block = firstPart({ cover, steps }).cover;
  const listed = cover.slice(block.length);
  const identity = identityFrom(block, unit);
  const signed = closing.length > 0 ? identityFrom(closing, unit) : identity;
  const doubts: Doubt[] = [...identity.doubts, ...(signed === identity ? [] : signed.doubts)];
  const sections = sectionsFrom(listed, unit);
  for (const { key, unsure } of sections) if (unsure) doubts.push({ bidang: key, teks: unsure });
  const lists = listsOf(sections, drawn, doubts);
  // A title over the table of steps is no part.
  const others = sections.filter(
    ({ key, title, lines }) => key === "bagianLain" && !(lines.length === 0 && isStepTitle(title)),
  );
  if (steps.length === 0) doubts.push(...stepsInWords(others));
  const bagianLain = [
    ...identity.others,
    ...others.map(({ title, lines }) => ({ judul: title, isi: itemsOf("bagianLain", lines, drawn, doubts) })),
  ];
  const formulir = otherForm(cover);
  const { nama = formulir ? titleOf(cover) : undefined, ...texts } = identity.texts;
  if (nama === undefined) doubts.push({ bidang: "nama", teks: "Nama SOP tidak ditemukan." });
  doubts.push(
    ...(formulir
      ? [{ bidang: "formulir", teks: "Ini bukan formulir SOP AP; bagian-bagiannya perlu diperiksa." }]
      : labelDoubts(sections, others, identity)),
  );
  const { prosedur, doubts: unsure } = procedureFrom(steps, drawn, unit);
  doubts.push(...unsure);
  const sop = {
    nama: withoutSop(nama ?? ""),
    ...texts,
    disahkanOleh: signed.approver,
    ...lists,
    ...(bagianLain.length > 0 ? { bagianLain } : {}),
    ...(formulir ? { formulir } : {}),
    ...(prosedur ? { prosedur } : {}),
  };
  doubts.push(
    ...leftOutOfHead([...identity.words, ...(signed === identity ? [] : signed.words)], sop, doubts),
    ...(drawn.measured ? columnWords(listed, sections) : leftOut(listed, sop)),
    ...leftOut(closing, sop),
  );
  return { sop, doubts };
}

function listsOf(sections: readonly Section[], drawn: Blocks, doubts: Doubt[]): Record<FormList, string[]> {
  return tableOf(FORM_LISTS, (key) => {
    const lines = sections.flatMap((section) => (section.key === key ? section.lines : []));
    return itemsOf(key, lines, drawn, doubts);
  });
}

/** Steps that are printed as sentences, in a form without a table of steps. */
function stepsInWords(others: readonly Section[]): Doubt[] {
  return others
    .filter(({ title }) => isStepTitle(title))
    .map(({ title }) => ({
      bidang: "prosedur",
      teks: `Langkah di bawah "${title}" tercetak sebagai kalimat, tanpa kolom pelaksana; disimpan di bagianLain. Isi prosedur dengan tangan bila pelaksananya pasti.`,
    }));
}

/** Labels of the form that are not there, and labels there that nobody knows. */
function labelDoubts(sections: readonly Section[], others: readonly Section[], identity: Identity): Doubt[] {
  const missing = FORM_LISTS.filter((key) => !sections.some((section) => section.key === key));
  const unknown = [...identity.unknown, ...others.flatMap((one) => (one.unknown ? [one.title] : []))];
  return [
    ...missing.map((key) => ({ bidang: key, teks: "Label bagian ini tidak ditemukan." })),
    ...(unknown.length > 0
      ? [
          {
            bidang: "bagianLain",
            teks: `Label ini tidak dikenal, dan isinya disimpan di bagianLain: "${unknown.join('", "')}".`,
          },
        ]
      : []),
  ];
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
