/** The linkage graph: SOPs, unpublished SOPs and regulations, with who names whom. */
import type { SopId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import { compareHierarchy } from "../law/hierarchy.ts";
import { pastOfLaw } from "../register/replaced-basis.ts";
import type { Graph, GraphEdge, GraphNode } from "./graph-types.ts";
import type { Catalogue, Sop } from "../types.ts";

/** The whole graph: every SOP and unpublished SOP, and every regulation that is cited. */
export function catalogueGraph(catalogue: Catalogue): Graph {
  const cited = [...catalogue.regulations.values()].filter(({ sopIds }) => sopIds.length > 0);
  const ids = [...catalogue.sops.keys(), ...catalogue.unpublished.keys(), ...cited.map(({ key }) => key)];
  const edges = [...catalogue.sops.values()].flatMap(edgesFrom);
  return { nodes: ids.map((id) => nodeOf(catalogue, id)), edges };
}

/**
 * Some SOPs with everything they name: regulations, unpublished SOPs, and SOPs that may be outside the given ones.
 * @param leftOut ids that are not drawn
 */
export function graphOf(
  catalogue: Catalogue,
  sopIds: readonly SopId[],
  leftOut: ReadonlySet<string> = new Set(),
): Graph {
  const edges = sopIds
    .flatMap((id) => edgesFrom(must(catalogue.sops, id)))
    .filter(({ to }) => !leftOut.has(to));
  const ids = new Set([...sopIds, ...edges.map(({ to }) => to)]);
  return { nodes: nodesOf(catalogue, ids), edges };
}

/** Ids of what a SOP names: SOPs and unpublished SOPs under Keterkaitan, regulations under Dasar Hukum; distinct. */
export function namedBy(sop: Sop): string[] {
  return edgesFrom(sop).map(({ to }) => to);
}

/**
 * A SOP, unpublished SOP or regulation with its direct neighbours and the edges between it and them.
 * The thing itself is the first node. Throws when the id is not in the catalogue (an impossible state).
 */
export function neighbourhood(catalogue: Catalogue, id: string): Graph {
  const sop = catalogue.sops.get(id);
  const sources = sop?.backlinks ?? catalogue.unpublished.get(id)?.backlinks ?? [];
  const citing = catalogue.regulations.get(id)?.sopIds ?? [];
  const neighbours = [...new Set([...sources.map(({ sopId }) => sopId), ...citing])].filter(
    (other) => other !== id,
  );
  const kind = catalogue.regulations.has(id) ? "dasar-hukum" : "keterkaitan";
  const edges = [
    ...(sop ? edgesFrom(sop) : []),
    ...neighbours.map((from): GraphEdge => ({ from, to: id, kind })),
  ];
  const others = new Set(edges.flatMap(({ from, to }) => [from, to]));
  others.delete(id);
  return { nodes: [nodeOf(catalogue, id), ...nodesOf(catalogue, others)], edges };
}

/** Nodes in the order given, then the regulations among them by rank. */
function nodesOf(catalogue: Catalogue, ids: Iterable<string>): GraphNode[] {
  const all = [...ids];
  const others = all.filter((id) => !catalogue.regulations.has(id));
  const laws = all.flatMap((id) => catalogue.regulations.get(id) ?? []).sort(compareHierarchy);
  return [...others, ...laws.map(({ key }) => key)].map((id) => nodeOf(catalogue, id));
}

/** Edges that start at a SOP, distinct per target: first Keterkaitan, then Dasar Hukum, in printed order. */
function edgesFrom(sop: Sop): GraphEdge[] {
  const linked = new Set(sop.links.flatMap(({ target }) => (target.kind === "tidak-ada" ? [] : [target.id])));
  return [
    ...Array.from(linked, (to): GraphEdge => ({ from: sop.id, to, kind: "keterkaitan" })),
    ...sop.regulationKeys.map((to): GraphEdge => ({ from: sop.id, to, kind: "dasar-hukum" })),
  ];
}

function nodeOf(catalogue: Catalogue, id: string): GraphNode {
  const sop = catalogue.sops.get(id);
  if (sop) return { id, kind: "sop", label: sop.nama, url: sop.path };
  const unpublished = catalogue.unpublished.get(id);
  if (unpublished) return { id, kind: "belum-terbit", label: unpublished.nama, url: unpublished.path };
  const regulation = catalogue.regulations.get(id);
  if (regulation) {
    const gone = pastOfLaw(regulation);
    return {
      id,
      kind: "peraturan",
      label: regulation.shortName,
      url: regulation.path,
      ...(gone === null ? {} : { gone }),
    };
  }
  throw new Error(`Nothing in the catalogue has the id "${id}"`);
}
