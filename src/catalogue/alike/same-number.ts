/** SOPs with one and the same number: a complete one, as an incomplete one tells none from another. */
import type { SopId } from "../../schema/ids.ts";
import type { SopEntry } from "../../schema/content.ts";
import { append } from "../../basics/append.ts";
import { hasBlankSerial, parseSopNumber } from "../../schema/printed/sop-number.ts";

/** All SOPs that share a complete number, by the id of each; only numbers that several have. */
export function sharedNumbers(entries: readonly SopEntry[]): Map<SopId, readonly SopId[]> {
  const groups = new Map<string, SopId[]>();
  for (const { id, unit, data } of entries) {
    const key = completeNumber(data.nomor ?? "", unit);
    if (key !== null) append(groups, key, id);
  }
  const shared = [...groups.values()].filter((ids) => ids.length > 1);
  return new Map(shared.flatMap((ids) => ids.map((id) => [id, ids] as const)));
}

/** Classification, serial and what follows, as offices of any form have them; fewer parts say too little. */
const FEWEST_PARTS = 3;

/** The code of an office as numbers carry it behind the classification: `35.07.27`, `434.411`, `W13-A22`, `DUKCAPIL.3`. */
const OFFICE = /^(?:\d{2,}(?:\.\d+)+|[A-Z]+\d+-[A-Z]+\d+|[A-Z]{3,}\.\d+)$/i;

/** A number without its spaces; only one with the code of the office tells a SOP from those of other units. */
function completeNumber(printed: string, unit: string): string | null {
  if (printed.split("/").length < FEWEST_PARTS || !/\d/.test(printed) || hasBlankSerial(printed)) return null;
  const number = printed.replace(/\s+/g, "").toUpperCase();
  const ofOffice = parseSopNumber(printed) !== null || behindClass(number).some((part) => OFFICE.test(part));
  return ofOffice ? number : `${unit} ${number}`;
}

/** In front stands the classification, which many offices share, unless it is a code with letters: `W13-A22/22/KP.01/I/2017`. */
function behindClass(number: string): string[] {
  return number.split("/").filter((part, index) => index > 0 || /[A-Z]\d+-/.test(part));
}
