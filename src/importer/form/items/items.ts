/** Lines of a part become its items: numbers removed, words kept, wrapped lines joined. */
import { join } from "../../text.ts";
import { itemDoubts } from "./item-doubts.ts";
import type { ItemLine } from "./item-line.ts";
import { isLoneNumber } from "../labels/lone-marks.ts";
import { markerOf, splitInline, type Marker } from "../labels/markers.ts";
import { unmarked, type ItemLines } from "./unmarked.ts";
import { itemAt, lastOf, present } from "../../../basics/must.ts";

interface Items {
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

const textOf = ({ text }: ItemLine): string => text;

/** The texts of its lines, without its marker. */
function textsOf({ marker, lines }: ItemLines): string[] {
  return marker ? [marker.rest, ...lines.slice(1).map(textOf)] : lines.map(textOf);
}

function inline(line: ItemLine, measured: boolean): ItemLine[] {
  const pieces = splitInline(line.text, measured || line.begins === undefined);
  return pieces.map((text, index) => (index === 0 ? { ...line, text } : { ...line, text, begins: true }));
}

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
    if (last && isLoneNumber(line.text) && isBetween(last, line, unit)) {
      result[result.length - 1] = { ...last, text: `${line.text} ${last.text}`, x: line.x };
      continue;
    }
    const lone = last && isLoneNumber(last.text);
    if (lone && markerOf(line.text) === null && !isLoneNumber(line.text))
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

function marked(lines: readonly ItemLine[], first: number, unit: number, measured: boolean): ItemLines[] {
  const lead = unmarked(lines.slice(0, first), unit, measured);
  const head = present(firstMarker(itemAt(lines, first).text));
  const groups: ItemLines[] = [];
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

function isPermutation(numbers: readonly number[]): boolean {
  return [...numbers].sort((a, b) => a - b).every((value, index) => value === index + 1);
}

/** Two columns of items read row by row: 1, 4, 2, 5, 3, 6. */
function sorted(groups: readonly ItemLines[]): string[] {
  return [...groups]
    .sort((a, b) => (a.marker?.value ?? 0) - (b.marker?.value ?? 0))
    .map((group) => join(textsOf(group)).trim())
    .filter((text) => text !== "");
}
