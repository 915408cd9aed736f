/** Items without markers: paragraphs where the reader knows them, else told by the gaps between lines and by their words. */
import type { ItemLine } from "./item-line.ts";
import type { Marker } from "../labels/markers.ts";
import { GOES_ON, NEW_ITEM, NEW_LAW, OPEN_BEFORE_SOP, OPEN_LINE } from "./open-words.ts";
import { firstOf, lastOf } from "../../../basics/must.ts";

/** The lines of one item. */
export interface ItemLines {
  readonly marker: Marker | null;
  readonly lines: ItemLine[];
  /** Where it begins or ends was nearly decided otherwise. */
  unsure?: boolean;
}

/** What holds for all lines of a list. */
interface List {
  /** Where its longest line ends. */
  readonly edge: number;
  /** From which distance on a line begins a paragraph; undefined where all lines are equally far apart. */
  readonly apart: number | undefined;
  readonly unit: number;
  readonly measured: boolean;
}

/** Lines that could have gone on and did not end an item. */
export function unmarked(lines: readonly ItemLine[], unit: number, measured: boolean): ItemLines[] {
  const groups: ItemLines[] = [];
  const edge = Math.max(...lines.map(({ x2 }) => x2), -Infinity);
  const list: List = { edge, apart: measured ? paragraphGap(lines, unit) : undefined, unit, measured };
  // Where most paragraphs begin with a small letter, one that does is no rest of the one before.
  const paragraphs = lines.filter(({ begins }) => begins);
  const small = paragraphs.filter(({ text }) => /^\p{Ll}/u.test(text)).length > paragraphs.length / 2;
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const before =
      groups
        .at(-1)
        ?.lines.map(({ text }) => text)
        .join(" ") ?? "";
    const { begins, unsure } =
      last && !(small && line.begins)
        ? opensParagraph(last, line, before, list)
        : { begins: true, unsure: false };
    if (unsure && groups.length > 0) lastOf(groups).unsure = true;
    if (begins) groups.push({ marker: null, lines: [line] });
    else lastOf(groups).lines.push(line);
  }
  return groups;
}

/** Lines of one paragraph are equally far apart; between paragraphs there may be more. */
function paragraphGap(lines: readonly ItemLine[], unit: number): number | undefined {
  const gaps = lines
    .slice(1)
    .flatMap((line, index) => (line.page === lines[index]?.page ? [line.y - lines[index].y] : []))
    .filter((gap) => gap > unit * 0.5);
  const closest = Math.min(...gaps);
  const apart = closest + unit * MORE;
  return gaps.some((gap) => gap > apart) ? apart : undefined;
}

/** In lines: what is less is rounded. */
const MORE = 0.11;

interface Opening {
  readonly begins: boolean;
  readonly unsure: boolean;
}

const certain = (begins: boolean): Opening => ({ begins, unsure: false });

function opensParagraph(last: ItemLine, line: ItemLine, before: string, list: List): Opening {
  const { unit, measured, apart } = list;
  const open = /[,:]$|\p{L}-$/u.test(last.text);
  if (open && !line.begins) return certain(false);
  const ended = /;$|(?<!\b(?:jo|no|dr|drs|st|jl|tk|kab|prov|dll|dsb))\.$/i.test(last.text);
  const capital = /^(?:\p{Lu}|\p{Ll}[\p{Lu}-])/u.test(line.text);
  const far = apart !== undefined && last.page === line.page && line.y - last.y > apart;
  if (/^\p{Ll}(?![\p{Lu}-])/u.test(line.text) && !ended)
    return { begins: false, unsure: far || line.begins === true };
  if (ended && !line.begins && capital) return certain(true);
  if (line.begins !== undefined) return certain(line.begins);
  if (/^SOP\b/.test(line.text) && !OPEN_BEFORE_SOP.test(last.text)) return certain(true);
  if (!measured) return { begins: ended && capital, unsure: capital && !ended };
  if (far) return { begins: true, unsure: OPEN_LINE.test(last.text) };
  const spare = spareOf(last, line, list);
  if (apart !== undefined && last.page === line.page)
    return { begins: spare > unit, unsure: capital && spare > 0 };
  if (NEW_LAW.test(line.text) && /\btentang\b/i.test(before) && !OPEN_LINE.test(last.text))
    return certain(true);
  // A full line before a capital letter may end an item as well as go on.
  const full = spare <= 0 && !OPEN_LINE.test(last.text) && !GOES_ON.test(line.text);
  const begins = spare > 0 || (full && NEW_ITEM.test(line.text));
  return { begins, unsure: capital && (Math.abs(spare) < unit || full) };
}

/** How much room the line before has behind the first word of this one; below 0 it did not fit. */
function spareOf(last: ItemLine, { text }: ItemLine, { edge, unit }: List): number {
  const word = firstOf(text.split(" "));
  const perLetter = (last.x2 - last.x) / Math.max(1, last.text.length);
  return edgeOf(last, edge) - last.x2 - (word.length + 2) * perLetter - unit;
}

/** Where lines end that go on: at the longest one, or at the edge of the cell where none comes near it. */
function edgeOf({ x, right }: ItemLine, longest: number): number {
  if (right === undefined) return longest;
  return longest < right - (right - x) * 0.2 ? right : Math.min(longest, right);
}
