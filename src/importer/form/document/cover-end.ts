/** Where the first part of a form ends and its table of steps begins: above the table's heads and their title. */
import { textOf, type Line } from "../../blocks.ts";
import { sharesHeight } from "../../cells.ts";
import { isStepTitle, labelAt } from "../labels/labels.ts";
import { listEnd } from "./list-rest.ts";
import { markerOf } from "../labels/markers.ts";
import { firstOf, itemAt, lastOf } from "../../../basics/must.ts";

/** The heads of the step table take several lines, and a title may stand above them on the same page. */
export function coverEnd(lines: readonly Line[], head: number): number {
  const { page } = itemAt(lines, head);
  const top = lines.findIndex((line) => line.page === page);
  const labelled = lines.findLastIndex(
    (line, index) =>
      index < head && line.parts.some(({ text }) => labelAt(text)?.kind === "section" && !isStepTitle(text)),
  );
  if (page > firstOf(lines).page && labelled < top) {
    let cut = continued(lines, top, head);
    // A title may be left alone at the foot of the page before.
    while (cut > labelled + 1 && cut <= top && isLooseTitle(lines, cut - 1, labelled)) cut -= 1;
    return cut;
  }
  const cell = firstOf(itemAt(lines, head).parts).cell;
  let cut = head;
  const inRow = ({ parts }: Line): boolean =>
    parts.some((part) => cell && part.cell && sharesHeight(part.cell, cell));
  if (cell)
    while (
      cut > labelled + 1 &&
      (inRow(itemAt(lines, cut - 1)) ||
        isWideTitle(itemAt(lines, cut - 1), itemAt(lines, head)) ||
        isLooseTitle(lines, cut - 1, labelled))
    )
      cut -= 1;
  else while (cut > labelled + 1 && head - cut < 3 && isTableTitle(itemAt(lines, cut - 1))) cut -= 1;
  return cut;
}

/** Lists that run over the page stand in cells above the step table's own. */
function continued(lines: readonly Line[], top: number, head: number): number {
  let cut = head;
  while (
    cut > top &&
    (isWideTitle(itemAt(lines, cut - 1), itemAt(lines, head)) ||
      itemAt(lines, cut - 1).parts.some((part) =>
        sameTable(part.cell, firstOf(itemAt(lines, head).parts).cell),
      ))
  )
    cut -= 1;
  // What has no cell above a ruled table is the rest of a list, or the table's title.
  return firstOf(itemAt(lines, head).parts).cell
    ? Math.max(cut, listEnd(lines, top, cut))
    : listEnd(lines, top, head);
}

function sameTable(
  a: { bottom: number; top: number } | undefined,
  b: { bottom: number; top: number } | undefined,
): boolean {
  return a === undefined || b === undefined || a.bottom > b.top;
}

/** A title in a cell of its own that is as wide as the table of steps. */
function isWideTitle({ parts: [title, ...more] }: Line, { parts: heads }: Line): boolean {
  if (!title?.cell || more.length > 0 || markerOf(title.text)) return false;
  const [left, right] = [firstOf(heads).cell?.left, lastOf(heads).cell?.right];
  if (left === undefined || right === undefined) return false;
  const shared = Math.min(title.cell.right, right) - Math.max(title.cell.left, left);
  return shared > (right - left) * 0.9 && (TITLE.test(title.text) || /^[^\p{Ll}]*$/u.test(title.text));
}

/** A title without a cell above a ruled table: what lists would hold stands in cells, or elsewhere on the page. */
function isLooseTitle(lines: readonly Line[], at: number, labelled: number): boolean {
  const { parts, y } = itemAt(lines, at);
  const [title, ...more] = parts;
  if (!title || title.cell || more.length > 0 || markerOf(title.text)) return false;
  if (!TITLE.test(title.text) && !CAPITALS.test(title.text)) return false;
  const above = lines.slice(Math.max(labelled, 0), at);
  const last = above.at(-1);
  if (last === undefined || last.parts.every(({ cell }) => cell)) return true;
  if (title.begins)
    return CAPITALS.test(title.text)
      ? !CAPITALS.test(textOf(last.parts))
      : !above[0]?.parts.some(({ text }) => labelAt(text)?.key === "keterkaitan");
  const left = Math.min(...above.flatMap((line) => line.parts.map(({ x }) => x)));
  const letter = (title.x2 - title.x) / title.text.length;
  const steps = above.slice(1).map((line, index) => line.y - itemAt(above, index).y);
  const step = steps.length > 0 ? Math.min(...steps.filter((down) => down > 0)) : 0;
  return title.x > left + letter * 4 && y - last.y > step * 1.4;
}

const CAPITALS = /^[^\p{Ll}]{4,}$/u;
const TITLE = /^(?:diagram|bagan|alur|flow ?chart|sop\b|standar operasional|prosedur|uraian|rincian)/i;

function isTableTitle({ parts }: Line): boolean {
  const text = textOf(parts);
  return (
    /^(?:sop|no|identifikasi|prosedur|uraian|pelaksana|aktivitas|kegiatan|mutu)\b/i.test(text) ||
    /^[^a-z]*$/.test(text)
  );
}
