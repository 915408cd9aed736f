/** Finds the SOP that a remark beside a step names: "Lihat SOP Pengiriman surat". */
import { must } from "../../basics/must.ts";
import { nameKey } from "../linkage/sop-name.ts";
import type { Catalogue, Sop } from "../types.ts";

/** From a remark to the page of the SOP it names; null where it names none, or none of this unit for certain. */
export function sopNamedIn(catalogue: Catalogue, sop: Sop): (remark: string) => string | null {
  let paths: Map<string, string | null> | undefined;
  return (remark) => {
    const name = /\bSOP\b(?:\s+AP\b)?[\s.:“"-]*(.+)$/i.exec(remark)?.[1];
    if (name === undefined) return null;
    paths ??= namesOf(catalogue, sop);
    return paths.get(nameKey(name)) ?? null;
  };
}

/** Names of the unit's other SOPs; a name that two share leads nowhere. */
function namesOf(catalogue: Catalogue, sop: Sop): Map<string, string | null> {
  const paths = new Map<string, string | null>();
  for (const id of must(catalogue.units, sop.unitId).sopIds) {
    if (id === sop.id) continue;
    const { nama, path } = must(catalogue.sops, id);
    const key = nameKey(nama);
    paths.set(key, paths.has(key) ? null : path);
  }
  return paths;
}
