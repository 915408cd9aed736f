/** Where the identity block of a form ends and its lists begin. */
import type { Line, Part } from "../../blocks.ts";
import { EDGE } from "../../cells.ts";
import { labelAt } from "../labels/labels.ts";
import { isLoneMark } from "../labels/lone-marks.ts";
import { markerOf } from "../labels/markers.ts";
import type { FormLines } from "./split-forms.ts";
import { itemAt } from "../../../basics/must.ts";

/** A form's lines up to its first list, whose label may stand in the middle of its row. */
export function firstPart({ cover, steps }: FormLines): FormLines {
  const isHead = ({ text }: Part): boolean => labelAt(text)?.kind === "section";
  let first = cover.findIndex(({ parts }) => parts.some(isHead));
  if (first === -1) return { cover, steps };
  const row = itemAt(cover, first).parts.find(isHead)?.cell;
  const inRow = ({ parts }: Line): boolean =>
    row !== undefined && parts.every(({ cell }) => cell && cell.top > row.top - EDGE);
  while (first > 0 && inRow(itemAt(cover, first - 1))) first -= 1;
  if (!row) first = besideAbove(cover, first);
  return { cover: cover.slice(0, first), steps };
}

/** Without rules, the items beside a label that stands in the middle of their height begin above it. */
function besideAbove(cover: readonly Line[], first: number): number {
  const right = Math.max(
    ...itemAt(cover, first).parts.flatMap(({ text, x2 }) => (labelAt(text) ? [x2] : [])),
  );
  const isLabel = ({ text }: Part): boolean => labelAt(text)?.kind === "identity";
  const last = cover.findLastIndex(({ parts }, at) => at < first && parts.some(isLabel));
  // Below the last row of a ruled block nothing is a value.
  const bottom = cover[last]?.parts.find(isLabel)?.cell?.bottom ?? Infinity;
  const item = cover.findIndex(
    ({ parts, y }, at) =>
      at > last &&
      at < first &&
      parts.some(({ text, x, cell }) => x > right && (isMark(text) || (!cell && y > bottom))),
  );
  return item === -1 ? first : item;
}

function isMark(text: string): boolean {
  return markerOf(text)?.firm === true || isLoneMark(text);
}
