/** Who signs, where the form has a cell for it and no label: forms of health centres, right of number and revision. */
import { overlap } from "../../cells.ts";
import { isRightOf, type LabelPlace, type Value } from "./places.ts";

const SIGNER =
  /\bNIP\b|^(?:plt\.?\s*)?(?:kepala|direktur|pimpinan|ketua|camat|lurah|rektor|dekan|inspektur)\b/i;

/** Whether a text is of who signs: an office's head, or a number of staff. */
export function namesSigner(text: string): boolean {
  return SIGNER.test(text);
}

/** What stands in a cell beside several labels that have values of their own, or beside none; nothing where a label names the signer. */
export function signerValues(places: readonly LabelPlace[], values: readonly Value[]): Value[] {
  if (places.some(({ key }) => key === "disahkanOleh")) return [];
  const cells = new Set(values.flatMap(({ cell }) => cell ?? []));
  for (const cell of cells) {
    const own = values.filter((value) => value.cell === cell);
    const beside = places.filter((place) => place.cell && isRightOf(cell, place.cell));
    const alone = places.every((place) => place.cell && overlap(cell, place.cell) <= 0.5);
    if ((beside.length > 1 || alone) && own.some(({ text }) => namesSigner(text))) return own;
  }
  return [];
}
