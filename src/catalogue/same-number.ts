/** SOPs with one and the same number: a complete one, as an incomplete one tells none from another. */
import type { SopEntry } from "../schema/content.ts";
import { parseSopNumber } from "../schema/sop-number.ts";
import { present } from "../schema/must.ts";

/** All SOPs that share a complete number, by the id of each; only numbers that several have. */
export function sharedNumbers(entries: readonly SopEntry[]): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, data } of entries) {
    const number = data.nomor === undefined ? null : parseSopNumber(data.nomor);
    if (number === null || number.serial === null) continue;
    const key = present(data.nomor).replace(/\s+/g, "");
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const shared = [...groups.values()].filter((ids) => ids.length > 1);
  return new Map(shared.flatMap((ids) => ids.map((id) => [id, ids] as const)));
}
