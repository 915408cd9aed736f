/** The parts of a form with lists, and the lines of one. */
import type { Line, Part } from "../../blocks.ts";
import type { ItemLine } from "../items/item-line.ts";
import type { SectionKey } from "../labels/known-labels.ts";
import { markerOf } from "../labels/markers.ts";
import { firstOf, lastOf } from "../../../basics/must.ts";

/** A part of the form with a list, and its lines. */
export interface Section {
  readonly key: SectionKey;
  readonly title: string;
  readonly lines: readonly ItemLine[];
  /** Nobody knows its label. */
  readonly unknown?: boolean | undefined;
  /** Why nobody can be certain which lines are its, in Indonesian. */
  readonly unsure?: string | undefined;
}

/** A label of such a part. */
export interface Head {
  readonly key: SectionKey;
  readonly title: string;
  readonly rest: string;
  readonly part: Part;
  readonly line: number;
  readonly unknown?: boolean;
}

/** What stands in one line of a part. */
export function itemLines(line: Line, parts: readonly Part[]): ItemLine[] {
  // Colons may stand in a column of their own.
  const words = parts.filter(({ text }) => text !== ":");
  return sideBySide(words).map((own): ItemLine => ({
    text: own
      .map(({ text }) => text)
      .join(" ")
      .replace(/^:\s*/, ""),
    x: firstOf(words).x,
    x2: lastOf(own).x2,
    right: lastOf(own).cell?.right,
    y: firstOf(own).y ?? line.y,
    lineY: line.y,
    page: line.page,
    unsure: own.find((part) => part.unsure)?.unsure ?? (isMixed(own) ? MIXED : undefined),
    begins: own.find((part) => part.begins !== undefined)?.begins,
  }));
}

/** "1. Komputer   4. Printer": two columns of one list are two lines. */
function sideBySide(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  const numbered = (text: string): boolean => /^\d{1,2}[.)]\s*\p{L}/u.test(text);
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && !(numbered(firstOf(last).text) && numbered(part.text))) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

const MIXED = "Kata-kata dari dua kolom mungkin bercampur pada baris ini";
/** In letters: no words of one sentence stand further apart. */
const FAR = 10;

/** Behind words, another item begins on the same line, or there are words in another cell or far away. */
function isMixed(parts: readonly Part[]): boolean {
  return parts.some((part, index) => {
    const last = parts[index - 1];
    if (!last || !/\p{L}{2}/u.test(last.text) || !/\p{L}{2}/u.test(part.text)) return false;
    const marker = markerOf(part.text);
    const letter = (last.x2 - last.x) / last.text.length;
    return (
      (marker?.firm === true && marker.kind !== "bullet") ||
      part.cell !== last.cell ||
      part.x - last.x2 > letter * FAR
    );
  });
}
