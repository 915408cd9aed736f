/** Who signs, where that is printed below the lists or below the steps and not in the identity block. */
import type { Line } from "../../blocks.ts";
import { isStepTitle, labelAt } from "../labels/labels.ts";
import type { FormLines } from "./split-forms.ts";
import { itemAt } from "../../../basics/must.ts";

/** @returns the same form with the lines of such a block apart; none where the identity block names who signs */
export function closingBlock(form: FormLines): FormLines & { readonly closing: readonly Line[] } {
  const { cover, steps } = form;
  const list = cover.findIndex(({ parts }) => parts.some(({ text }) => labelAt(text)?.kind === "section"));
  if (list === -1 || cover.slice(0, list).some(namesSigner)) return { ...form, closing: [] };
  const inCover = cover.findIndex((line, index) => index > list && namesSigner(line));
  // The title over the steps stands below what is signed, and is no list.
  const title = cover.findIndex(
    ({ parts }, index) => index > inCover && parts.every(({ text }) => isStepTitle(text)),
  );
  const end = title === -1 ? cover.length : title;
  const open = cover
    .slice(inCover, end)
    .concat(cover.slice(end + 1))
    .some(({ parts }) => parts.some(({ text }) => labelAt(text)?.kind === "section"));
  if (inCover !== -1 && !open) {
    const at = startOf(cover, inCover);
    return { ...form, cover: [...cover.slice(0, at), ...cover.slice(end)], closing: cover.slice(at, end) };
  }
  // A row of the table has more than what one signs with.
  const lastRow = steps.findLastIndex(({ parts }) => parts.length > 2);
  const inSteps = steps.findIndex((line, index) => index > lastRow && namesSigner(line));
  if (inSteps === -1) return { ...form, closing: [] };
  const at = startOf(steps, inSteps);
  return { ...form, steps: steps.slice(0, at), closing: steps.slice(at) };
}

/** Where and when it was signed, above the label. */
const PLACE =
  /^(?:di\s?tetapkan|di\s?keluarkan|di\s?sahkan) di\b|^pada tanggal\b|^\p{Lu}[\p{L} ]+,\s*\d{0,2}\s*\p{L}+ \d{4}$/iu;

function startOf(lines: readonly Line[], label: number): number {
  let start = label;
  while (start > 0 && itemAt(lines, start - 1).parts.every(({ text }) => PLACE.test(text))) start -= 1;
  return start;
}

/** The label alone, not the beginning of a sentence. */
function namesSigner({ parts }: Line): boolean {
  return parts.some(({ text }) => {
    const label = labelAt(text);
    if (label?.kind !== "identity" || label.key !== "disahkanOleh") return false;
    return label.rest === "" || text.slice(label.title.length).trimStart().startsWith(":");
  });
}
