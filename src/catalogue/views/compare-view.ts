/** What the page that compares two SOPs is given: names to choose from, and pairs that are worth comparing. */
import type { UnitId } from "../../schema/ids.ts";
import type { Published } from "../../basics/frozen.ts";
import type { comparedFileSchema } from "../../schema/data/script-files.ts";
import { must } from "../../basics/must.ts";
import type { Catalogue } from "../types.ts";
import { comparePath } from "../addresses.ts";

/** `/banding/<unit>.json` */
export type CompareNames = Published<typeof comparedFileSchema>;

/** Throws when there is no such unit (an impossible state). */
export function comparableSops(catalogue: Catalogue, unitId: UnitId): CompareNames {
  const unit = must(catalogue.units, unitId);
  const sops = unit.sopIds.map((id) => must(catalogue.sops, id));
  const keys = new Set(sops.flatMap(({ regulationKeys }) => regulationKeys));
  return {
    unit: unit.nama,
    sop: sops.map(({ id, nama }) => ({ id, nama })),
    peraturan: Object.fromEntries(
      Array.from(keys, (key) => [key, must(catalogue.regulations, key).shortName]),
    ),
  };
}

/** Pairs of SOPs with nearly the same name, at most `limit`: every SOP with the next of its family. */
export function nearPairs(
  catalogue: Catalogue,
  limit: number,
): { readonly a: string; readonly b: string; readonly path: string }[] {
  const pairs: { a: string; b: string; path: string }[] = [];
  const seen = new Set<string>();
  for (const { id, nama, nearNames } of catalogue.sops.values()) {
    for (const { members } of nearNames) {
      const other = members.find((member) => member.id !== id && !seen.has(member.id));
      if (!other) continue;
      pairs.push({ a: nama, b: must(catalogue.sops, other.id).nama, path: comparePath(id, other.id) });
      if (pairs.length === limit) return pairs;
    }
    seen.add(id);
  }
  return pairs;
}
