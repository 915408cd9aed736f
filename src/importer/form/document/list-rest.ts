/** Without rules, the last lists of a form may run over onto the page on which its table of steps stands. */
import type { Line } from "../../blocks.ts";
import { markerOf } from "../labels/markers.ts";
import { itemAt } from "../../../basics/must.ts";

/**
 * @param top the first line of that page; @param head that of the table's head
 * @returns where what belongs to the lists ends: behind the last item, or the rest of one that began on the page before
 */
export function listEnd(lines: readonly Line[], top: number, head: number): number {
  const isItem = ({ parts }: Line): boolean =>
    parts.some(({ text, cell }) => !cell && markerOf(text)?.firm === true);
  const isRest = ({ parts }: Line): boolean =>
    parts.every(({ text, cell }) => !cell && /^\p{Ll}/u.test(text));
  const steps = lines.slice(top + 1, head + 1).map((line, index) => line.y - itemAt(lines, top + index).y);
  const close = Math.min(...steps.filter((down) => down > 0)) * 1.4;
  const last = lines.findLastIndex((line, index) => index >= top && index < head && isItem(line));
  let end = last === -1 ? top : last + 1;
  const begin = last === -1 ? -Infinity : leftOf(itemAt(lines, last));
  const goesOn = (at: number): boolean =>
    at === top || itemAt(lines, at).y - itemAt(lines, at - 1).y <= close;
  const belongs = (at: number): boolean =>
    last === -1 ? isRest(itemAt(lines, at)) : leftOf(itemAt(lines, at)) > begin;
  while (end < head && goesOn(end) && belongs(end)) end += 1;
  return end;
}

function leftOf({ parts }: Line): number {
  return Math.min(...parts.map(({ x }) => x));
}
