/** Turns links round: who names this SOP. */
import type { SopId } from "../../schema/ids.ts";
import { append } from "../../basics/append.ts";
import type { Backlink, Link } from "../types.ts";

/** Backlinks by the id of the SOP that is named, in the order of the given links; one per printed item, none to itself. */
export function backlinksOf(links: ReadonlyMap<SopId, readonly Link[]>): Map<SopId, Backlink[]> {
  const backlinks = new Map<SopId, Backlink[]>();
  for (const [sopId, printed] of links) {
    for (const { teks, target } of printed) {
      if (target.kind === "sop" && target.id !== sopId) append(backlinks, target.id, { sopId, teks });
    }
  }
  return backlinks;
}
