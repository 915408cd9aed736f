/** Who signs, where that is printed below the lists or below the steps and not in the identity block. */
import type { Line } from "../blocks.ts";
import { labelAt } from "./labels.ts";
import type { FormLines } from "./split-forms.ts";

/** @returns the same form with the lines of such a block apart; none where the identity block names who signs */
export function closingBlock(form: FormLines): FormLines & { readonly closing: readonly Line[] } {
  const { cover, steps } = form;
  const list = cover.findIndex(({ parts }) => parts.some(({ text }) => labelAt(text)?.kind === "section"));
  if (list === -1 || cover.slice(0, list).some(namesSigner)) return { ...form, closing: [] };
  const inCover = cover.findIndex((line, index) => index > list && namesSigner(line));
  const open = cover
    .slice(inCover)
    .some(({ parts }) => parts.some(({ text }) => labelAt(text)?.kind === "section"));
  if (inCover !== -1 && !open)
    return { ...form, cover: cover.slice(0, inCover), closing: cover.slice(inCover) };
  // A row of the table has more than what one signs with.
  const lastRow = steps.findLastIndex(({ parts }) => parts.length > 2);
  const inSteps = steps.findIndex((line, index) => index > lastRow && namesSigner(line));
  if (inSteps === -1) return { ...form, closing: [] };
  return { ...form, steps: steps.slice(0, inSteps), closing: steps.slice(inSteps) };
}

/** The label alone, not the beginning of a sentence. */
function namesSigner({ parts }: Line): boolean {
  return parts.some(({ text }) => {
    const label = labelAt(text);
    if (label?.kind !== "identity" || label.key !== "disahkanOleh") return false;
    return label.rest === "" || text.slice(label.title.length).trimStart().startsWith(":");
  });
}
