/** What a change of a regulation touches: the SOPs that cite it, and those that need these through Keterkaitan. */
import type { Catalogue } from "./types.ts";

export interface Impact {
  /** SOPs that cite the regulation, in catalogue order. */
  readonly direct: readonly string[];
  /** SOPs that do not, but need one that does; nearest first. */
  readonly indirect: readonly IndirectImpact[];
}

export interface IndirectImpact {
  readonly id: string;
  /** A shortest way from this SOP to one that cites the regulation, both included. */
  readonly path: readonly string[];
}

/**
 * A SOP depends on the SOPs that it names under Keterkaitan. Breadth first from all citing SOPs at once, so every SOP
 * is met once, by a shortest way, and circles end.
 * @param sopIds the SOPs that cite the regulation
 */
export function impactOf(catalogue: Catalogue, sopIds: readonly string[]): Impact {
  const leadsTo = new Map<string, string | null>(sopIds.map((id) => [id, null]));
  const queue = [...sopIds];
  for (const id of queue) {
    for (const { sopId } of catalogue.sops.get(id)!.backlinks) {
      if (leadsTo.has(sopId)) continue;
      leadsTo.set(sopId, id);
      queue.push(sopId);
    }
  }
  const indirect = queue.slice(sopIds.length).map((id) => ({
    id,
    // Only where few are touched is the way shown; of thousands, none is asked for.
    get path() {
      return pathFrom(id, leadsTo);
    },
  }));
  return { direct: sopIds, indirect };
}

function pathFrom(id: string, leadsTo: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null; at = leadsTo.get(at)!) path.push(at);
  return path;
}
