/** What a change of a regulation touches: the SOPs that cite it, and those that need these through Keterkaitan. */
import type { SopId } from "../../schema/ids.ts";
import { must } from "../../schema/must.ts";
import { byFollowed, followed } from "../lifetime/followed.ts";
import type { Catalogue } from "../types.ts";

interface Impact {
  /** SOPs that cite the regulation and are still followed, in catalogue order. */
  readonly direct: readonly SopId[];
  /** SOPs that do not, but need one that does; nearest first. */
  readonly indirect: readonly SopId[];
  /** A shortest way from one of these SOPs to one that cites the regulation, both included. */
  readonly wayFrom: (id: SopId) => SopId[];
}

/**
 * A SOP depends on the SOPs that it names under Keterkaitan. Breadth first from all citing SOPs at once, so every SOP
 * is met once, by a shortest way, and circles end.
 * @param sopIds the SOPs that cite the regulation
 */
export function impactOf(catalogue: Catalogue, sopIds: readonly SopId[]): Impact {
  const direct = followed(catalogue, sopIds).map(({ id }) => id);
  const leadsTo = new Map<SopId, SopId | null>(direct.map((id) => [id, null]));
  const queue = [...direct];
  for (const id of queue) {
    for (const { sopId } of byFollowed(catalogue, must(catalogue.sops, id).backlinks)) {
      if (leadsTo.has(sopId)) continue;
      leadsTo.set(sopId, id);
      queue.push(sopId);
    }
  }
  return { direct, indirect: queue.slice(direct.length), wayFrom: (id) => wayFrom(id, leadsTo) };
}

function wayFrom(id: SopId, leadsTo: ReadonlyMap<SopId, SopId | null>): SopId[] {
  const way: SopId[] = [];
  for (let at: SopId | null = id; at !== null; at = must(leadsTo, at)) way.push(at);
  return way;
}
