/**
 * An overview: units (or the groups of one unit) and the regulations that their SOPs cite, with counts in place of
 * single lines. Drawn are the largest clusters and, for each, the regulations it cites most; all is in the tallies.
 */
import { countWords, NOT_HERE } from "../catalogue/reader-words.ts";
import { must } from "../basics/must.ts";
import type { GraphEdge } from "../catalogue/linkage/graph-types.ts";
import type { Catalogue } from "../catalogue/types.ts";
import type { SourceGraph, SourceNode } from "./picture.ts";

/** An overview has fewer boxes than this, as every picture. */
export const TOO_MANY_NODES = 150;
/** Clusters drawn at most. */
const MOST_CLUSTERS = 40;
/** Lines to regulations in one overview, shared out among the clusters: each draws so many at least and at most. */
const LINES = 300;
const FEWEST_LINES = 3;
const MOST_LINES = 12;
/** Lines of a cluster to other clusters. */
const MOST_NAMED = 3;

/** SOPs that are drawn as one box. */
export interface Cluster {
  readonly id: string;
  readonly kind: "unit" | "kelompok";
  readonly label: string;
  /** The page with its SOPs, below the base. */
  readonly path: string;
  readonly sopIds: readonly string[];
}

/** What the SOPs of a cluster name; counts are of SOPs, most first. */
export interface Tally {
  readonly cluster: Cluster;
  readonly regulations: readonly Count[];
  readonly clusters: readonly Count[];
  /** Distinct unpublished SOPs that its SOPs name. */
  readonly unpublished: number;
}

/** So many SOPs name the thing `id`. */
export interface Count {
  readonly id: string;
  readonly count: number;
}

export interface Overview {
  /** Of all clusters, the largest first. */
  readonly tallies: readonly Tally[];
  /** Regulations cited by any SOP of the clusters, with the number of these SOPs, most cited first. */
  readonly regulations: readonly Count[];
  /** What is drawn; `weight` of an edge is its count. */
  readonly graph: SourceGraph;
  /** Regulations drawn for each cluster, at most. */
  readonly linesEach: number;
}

/** Counts what clusters of SOPs cite and name of each other, and draws the largest of them. */
export function overviewOf(catalogue: Catalogue, clusters: readonly Cluster[]): Overview {
  const clusterOf = new Map(
    clusters.flatMap(({ id, sopIds }) => sopIds.map((sopId) => [sopId, id] as const)),
  );
  const tallies = clusters
    .map((cluster) => tally(catalogue, cluster, clusterOf))
    .toSorted((a, b) => b.cluster.sopIds.length - a.cluster.sopIds.length);
  const regulations = counted(tallies.flatMap((each) => each.regulations));
  const drawn = tallies.slice(0, MOST_CLUSTERS);
  const linesEach = Math.min(MOST_LINES, Math.max(FEWEST_LINES, Math.floor(LINES / drawn.length)));
  const edges = drawn.flatMap((each) =>
    edgesOf(each, linesEach, new Set(drawn.map(({ cluster }) => cluster.id))),
  );
  const wanted = new Set(edges.filter(({ kind }) => kind === "dasar-hukum").map(({ to }) => to));
  const room = TOO_MANY_NODES - 1 - drawn.length;
  const chosen = regulations.filter(({ id }) => wanted.has(id)).slice(0, room);
  const nodes = [
    ...chosen.map(({ id, count }) => regulationNode(catalogue, id, count)),
    ...drawn.map(clusterNode),
  ];
  const ids = new Set(nodes.map(({ id }) => id));
  return { tallies, regulations, linesEach, graph: { nodes, edges: edges.filter(({ to }) => ids.has(to)) } };
}

function tally(catalogue: Catalogue, cluster: Cluster, clusterOf: ReadonlyMap<string, string>): Tally {
  const sops = cluster.sopIds.map((id) => must(catalogue.sops, id));
  const targets = (kind: "sop" | "belum-terbit", { links }: (typeof sops)[number]): string[] =>
    links.flatMap(({ target }) => (target.kind === kind ? [target.id] : []));
  const others = sops.flatMap((sop) => [
    ...new Set(
      targets("sop", sop)
        .flatMap((id) => clusterOf.get(id) ?? [])
        .filter((id) => id !== cluster.id),
    ),
  ]);
  return {
    cluster,
    regulations: counted(
      sops.flatMap(({ regulationKeys }) => regulationKeys.map((id) => ({ id, count: 1 }))),
    ),
    clusters: counted(others.map((id) => ({ id, count: 1 }))),
    unpublished: new Set(sops.flatMap((sop) => targets("belum-terbit", sop))).size,
  };
}

/** Sums counts by id, most first; among equals in the order of first mention. */
function counted(counts: readonly Count[]): Count[] {
  const sums = new Map<string, number>();
  for (const { id, count } of counts) sums.set(id, (sums.get(id) ?? 0) + count);
  return Array.from(sums, ([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}

function edgesOf({ cluster, regulations, clusters }: Tally, lines: number, drawn: ReadonlySet<string>) {
  const edge =
    (kind: GraphEdge["kind"]) =>
    ({ id, count }: Count) => ({ from: cluster.id, to: id, kind, weight: count });
  return [
    ...regulations.slice(0, lines).map(edge("dasar-hukum")),
    ...clusters
      .filter(({ id }) => drawn.has(id))
      .slice(0, MOST_NAMED)
      .map(edge("keterkaitan")),
  ];
}

function clusterNode({ cluster: { id, kind, label, path, sopIds }, unpublished }: Tally): SourceNode {
  const note = `${countWords(sopIds.length)} SOP${unpublished > 0 ? `, menyebut ${countWords(unpublished)} yang ${NOT_HERE}` : ""}`;
  return { id, kind, label, url: path, note };
}

function regulationNode(catalogue: Catalogue, id: string, count: number): SourceNode {
  const { shortName, path } = must(catalogue.regulations, id);
  return {
    id,
    kind: "peraturan",
    label: shortName,
    url: path,
    note: `dikutip oleh ${countWords(count)} SOP`,
  };
}
