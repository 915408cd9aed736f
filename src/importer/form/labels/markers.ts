/** Numbers, letters and bullets in front of items. */
import { itemAt, present } from "../../../basics/must.ts";

/** What stands in front of an item. */
export interface Marker {
  readonly kind: "number" | "letter" | "bullet";
  /** 1 for "1." and "a."; 0 for bullets. */
  readonly value: number;
  /** A point, bracket or comma behind it: nearly certain. */
  readonly firm: boolean;
  readonly rest: string;
  /** How it is printed: "1.", "1)", "1,", "a.", "-". One list keeps to one style. */
  readonly style: string;
}

const NUMBER = /^\(?(\d{1,2})\s?([.,)])(?!\d)\s*/;
const BARE =
  /^(\d{1,2})\s+(?!(?:Tahun|TAHUN|Th|Ayat|Pasal|Hari|Bulan|Minggu|Menit|Jam|Huruf)\b)(?=[\p{Lu}“"(])/u;
const LETTER = /^([a-z])\s?[.)]\s*(?=\S\S)|^([a-zA-Z])\s?[.)]\s+/;
const BULLET = /^(?:[-–—•●○▪■◦➢✓·*]|[\ue000-\uf8ff])\s*(?=\S)/;

/** The marker with which a line begins; null where it begins with none. */
export function markerOf(text: string): Marker | null {
  const number = NUMBER.exec(text);
  if (number)
    return {
      kind: "number",
      value: Number(number[1]),
      firm: true,
      rest: text.slice(number[0].length),
      style: `1${number[2]}`,
    };
  const letter = LETTER.exec(text);
  if (letter)
    return {
      kind: "letter",
      value: (letter[1] ?? itemAt(letter, 2)).toLowerCase().charCodeAt(0) - 96,
      firm: true,
      rest: text.slice(letter[0].length),
      style: `a${present(/[.)]/.exec(letter[0]))[0]}`,
    };
  const bullet = BULLET.exec(text);
  if (bullet)
    return {
      kind: "bullet",
      value: 0,
      firm: true,
      rest: text.slice(bullet[0].length),
      style: bullet[0].trim(),
    };
  const bare = BARE.exec(text);
  if (bare)
    return {
      kind: "number",
      value: Number(bare[1]),
      firm: false,
      rest: text.slice(bare[0].length),
      style: "1",
    };
  return null;
}

/** A number may also be glued to the item before it, where a program has dropped the line's end. */
const INLINE = /(?:^|\s|(?<=\p{L}{3}|[;.)]))(\d{1,2})[.)](?=\s|$|\p{Lu})/gu;

/**
 * "1. A 2. B 3. C" within one line. A number counts where the one before has come, or where it stands in a list that has
 * begun and the words before it cannot want a number ("No. 2.").
 * @param strict only the number that comes next counts
 */
export function splitInline(text: string, strict: boolean): string[] {
  const cuts: number[] = [];
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    const at = match.index + (match[0].startsWith(" ") ? 1 : 0);
    const before = text.slice(0, at).trimEnd();
    if (/(?:\bno|nomor|tahun|pasal|ayat|bab|huruf|th|ke)[.:]?$/i.test(before)) continue;
    const value = Number(match[1]);
    const first = last === 0 && value === 1 && at === 0;
    const glued = at > 0 && text[at - 1] !== " ";
    const goesOn =
      last > 0 &&
      (value === last + 1 ||
        (!strict && !glued && value <= last && /^\s*\p{Lu}/u.test(text.slice(at + match[0].trim().length))));
    if (!first && !goesOn) continue;
    cuts.push(at);
    last = value === last + 1 || last === 0 ? value : last;
  }
  if (cuts.length < 2) return [text];
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1]).trim());
}
