/** What may stand in a cell for a date. */
import { parsePrintedDate } from "../../../schema/printed/printed-date.ts";
import { itemAt } from "../../../basics/must.ts";

const END = /[\s.;,]+$/;

/** The text where it is a printed date or a mark of emptiness in its place; null where it is anything else. */
export function dateIn(text: string): string | null {
  const plain = text.replace(/^:\s*/, "").trim();
  if (plain === "") return null;
  if (typeof parsePrintedDate(plain) === "object") return plain;
  const spaced = plain.replace(/\s+/g, " ").replace(END, "");
  return typeof parsePrintedDate(spaced) === "object" ? spaced : null;
}

/** "-3 Juli 2017": the mark of one date glued to the next date. */
export function gluedDates(text: string): [string, string] | null {
  const match = /^([-–—])\s*(\d.*)$/.exec(text);
  return match && dateIn(itemAt(match, 2)) !== null ? [itemAt(match, 1), itemAt(match, 2)] : null;
}
