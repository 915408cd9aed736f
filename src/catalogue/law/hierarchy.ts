/** Order of regulations: place in the legal hierarchy, then year, then number (UU 12/2011, see kinds.ts). */
import { rankOf } from "./regulation-key.ts";
import type { RegulationIdentity } from "../regulation-types.ts";

const numeric = new Intl.Collator("id", { numeric: true });

/** Compares two regulations for sorting, highest first. */
export function compareHierarchy(a: RegulationIdentity, b: RegulationIdentity): number {
  return (
    rankOf(a) - rankOf(b) ||
    a.year - b.year ||
    numeric.compare(a.number, b.number) ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
