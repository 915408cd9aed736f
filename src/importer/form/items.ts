/** Lines of a part become its items: numbers removed, words kept, wrapped lines joined. */
import { join } from "../text.ts";
import { itemDoubts } from "./item-doubts.ts";
import type { ItemLine } from "./item-line.ts";
import { GOES_ON, OPEN_BEFORE_SOP, OPEN_LINE } from "./open-words.ts";
import { markerOf, splitInline, type Marker } from "./markers.ts";
import { firstOf, itemAt, lastOf, present } from "../../schema/must.ts";

export interface Items {
  readonly items: readonly string[];
  /** Why this may be wrong, in Indonesian. */
  readonly doubts: readonly string[];
}

/** @param unit height of a line; @param measured whether x and x2 are those of the paper */
export function itemsFrom(given: readonly ItemLine[], unit: number, measured: boolean): Items {
  const lines = joinLoneMarkers(
    given.flatMap((line) => inline(line, measured)),
    unit,
  ).filter(({ text }) => text !== "");
  const doubts: string[] = [];
  const first = lines.findIndex(({ text }) => firstMarker(text) !== null);
  const groups = first === -1 ? unmarked(lines, unit, measured) : marked(lines, first, unit, measured);
  const items: string[] = [];
  for (const group of groups) {
    const text = join(textsOf(group)).trim();
    if (text === "") doubts.push("Ada nomor tanpa isi.");
    else items.push(text);
  }
  doubts.push(...itemDoubts(groups.map((group) => ({ ...group, texts: textsOf(group) }))));
  const numbers = groups.flatMap(({ marker }) => (marker?.kind === "number" ? [marker.value] : []));
  const skipped = numbers.some((value, index) => value !== index + 1);
  if (skipped && isPermutation(numbers)) return { items: sorted(groups), doubts };
  if (skipped) doubts.push(`Nomor butir tidak berurutan: ${numbers.join(", ")}.`);
  return { items, doubts };
}

interface Group {
  readonly marker: Marker | null;
  readonly lines: ItemLine[];
  /** Where it begins or ends was nearly decided otherwise. */
  unsure?: boolean;
}

const textOf = ({ text }: ItemLine): string => text;

/** The texts of its lines, without its marker. */
function textsOf({ marker, lines }: Group): string[] {
  return marker ? [marker.rest, ...lines.slice(1).map(textOf)] : lines.map(textOf);
}

function inline(line: ItemLine, measured: boolean): ItemLine[] {
  const pieces = splitInline(line.text, measured || line.begins === undefined);
  return pieces.map((text, index) => (index === 0 ? { ...line, text } : { ...line, text, begins: true }));
}

const LONE = /^(?:\d{1,2}|[a-z])\s?[.)]$/i;

/** Lines of one paragraph are further apart than a line and what stands between it and the next. */
function isBetween(last: ItemLine, line: ItemLine, unit: number): boolean {
  const down = line.y - last.y;
  return last.page === line.page && down > unit * 0.1 && down < unit * 0.75 && line.x2 <= last.x;
}

/** "5." alone on its line belongs to the text below it. */
function joinLoneMarkers(lines: readonly ItemLine[], unit: number): ItemLine[] {
  const result: ItemLine[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    // A number in the middle of its two lines stands between them.
    if (last && LONE.test(line.text) && isBetween(last, line, unit)) {
      result[result.length - 1] = { ...last, text: `${line.text} ${last.text}`, x: line.x };
      continue;
    }
    const lone = last && LONE.test(last.text);
    if (lone && markerOf(line.text) === null && !LONE.test(line.text))
      result[result.length - 1] = { ...last, text: `${last.text} ${line.text}`, x2: line.x2 };
    else result.push(line);
  }
  return result;
}

function firstMarker(text: string): Marker | null {
  const marker = markerOf(text) ?? markerOf(`${text} `);
  if (!marker) return null;
  return marker.kind === "bullet" ? (text.length > 1 ? marker : null) : marker.value <= 2 ? marker : null;
}

function marked(lines: readonly ItemLine[], first: number, unit: number, measured: boolean): Group[] {
  const lead = unmarked(lines.slice(0, first), unit, measured);
  const head = present(firstMarker(itemAt(lines, first).text));
  const groups: Group[] = [];
  let last = 0;
  for (const line of lines.slice(first)) {
    const marker = markerOf(line.text) ?? markerOf(`${line.text} `);
    const begins =
      marker !== null && opensItem(marker, head, last, line.x - itemAt(lines, first).x, unit, measured);
    if (!begins && groups.length > 0) lastOf(groups).lines.push(line);
    else {
      groups.push({ marker: marker ?? head, lines: [line] });
      last = Math.max(last, marker?.value ?? last);
    }
  }
  return [...lead, ...groups];
}

function opensItem(
  marker: Marker,
  head: Marker,
  last: number,
  indent: number,
  unit: number,
  measured: boolean,
): boolean {
  if (marker.kind !== head.kind) return false;
  if (measured && !marker.firm && head.firm && Math.abs(indent) > unit * 0.5) return false;
  if (measured && Math.abs(indent) > unit * 1.5)
    return marker.firm && marker.value === last + 1 && marker.kind === "number";
  if (marker.kind === "bullet") return true;
  return marker.firm ? marker.value <= last + 4 || last === 0 : marker.value === last + 1;
}

/** Without markers: paragraphs where the reader knows them, else lines that could have gone on and did not. */
function unmarked(lines: readonly ItemLine[], unit: number, measured: boolean): Group[] {
  const groups: Group[] = [];
  const edge = Math.max(...lines.map(({ x2 }) => x2), -Infinity);
  // Where most paragraphs begin with a small letter, one that does is no rest of the one before.
  const paragraphs = lines.filter(({ begins }) => begins);
  const small = paragraphs.filter(({ text }) => /^\p{Ll}/u.test(text)).length > paragraphs.length / 2;
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const { begins, unsure } =
      last && !(small && line.begins)
        ? opensParagraph(last, line, edge, unit, measured)
        : { begins: true, unsure: false };
    if (unsure && groups.length > 0) lastOf(groups).unsure = true;
    if (begins) groups.push({ marker: null, lines: [line] });
    else lastOf(groups).lines.push(line);
  }
  return groups;
}

function opensParagraph(
  last: ItemLine,
  line: ItemLine,
  edge: number,
  unit: number,
  measured: boolean,
): { begins: boolean; unsure: boolean } {
  const certain = (begins: boolean) => ({ begins, unsure: false });
  if (/[,:]$|\p{L}-$/u.test(last.text) && !line.begins) return certain(false);
  const ended = /;$|(?<!\b(?:jo|no|dr|drs|st|jl|tk|kab|prov|dll|dsb))\.$/i.test(last.text);
  const capital = /^(?:\p{Lu}|\p{Ll}[\p{Lu}-])/u.test(line.text);
  if (/^\p{Ll}(?![\p{Lu}-])/u.test(line.text) && !ended)
    return { begins: false, unsure: line.begins === true };
  if (ended && !line.begins && capital) return certain(true);
  if (line.begins !== undefined) return certain(line.begins);
  if (/^SOP\b/.test(line.text) && !OPEN_BEFORE_SOP.test(last.text)) return certain(true);
  if (!measured) return { begins: ended && capital, unsure: capital && !ended };
  const word = firstOf(line.text.split(" "));
  const perLetter = (last.x2 - last.x) / Math.max(1, last.text.length);
  const spare = edgeOf(last, edge) - last.x2 - (word.length + 2) * perLetter - unit;
  if (ended && line.y - last.y > unit * 1.8) return certain(true);
  // A full line before a capital letter may end an item as well as go on.
  const full = spare <= 0 && !OPEN_LINE.test(last.text) && !GOES_ON.test(line.text);
  return { begins: spare > 0, unsure: capital && (Math.abs(spare) < unit || full) };
}

/** Where lines end that go on: at the longest one, or at the edge of the cell where none comes near it. */
function edgeOf({ x, right }: ItemLine, longest: number): number {
  if (right === undefined) return longest;
  return longest < right - (right - x) * 0.2 ? right : Math.min(longest, right);
}

function isPermutation(numbers: readonly number[]): boolean {
  return [...numbers].sort((a, b) => a - b).every((value, index) => value === index + 1);
}

/** Two columns of items read row by row: 1, 4, 2, 5, 3, 6. */
function sorted(groups: readonly Group[]): string[] {
  return [...groups]
    .sort((a, b) => (a.marker?.value ?? 0) - (b.marker?.value ?? 0))
    .map((group) => join(textsOf(group)).trim())
    .filter((text) => text !== "");
}
