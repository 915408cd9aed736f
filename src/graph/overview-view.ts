/** All that an overview page shows: the picture, what panel and list say of each box, and every cluster in a table. */
import { firstOf, must, present } from "../basics/must.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { regulationStatus } from "../catalogue/views/regulation-status.ts";
import { linkagePicture } from "./linkage-picture.ts";
import type { Choice } from "./linkage-view.ts";
import { slugify } from "../words/fold.ts";
import type { Cluster, Count, Overview, Tally } from "./overview.ts";
import type { Picture, PictureKind } from "./picture.ts";

/** More of one list than this is counted, not listed. */
const MOST_LISTED = 12;

export interface OverviewView {
  readonly picture: Picture;
  readonly kind: Cluster["kind"];
  /** Of the boxes drawn. */
  readonly entries: readonly OverviewEntry[];
  readonly clusters: readonly ClusterRow[];
  readonly statuses: readonly Choice[];
  readonly regulationCount: number;
  /** How much is drawn. */
  readonly drawn: { readonly clusters: number; readonly regulations: number; readonly linesEach: number };
}

export interface OverviewEntry {
  readonly id: string;
  readonly kind: PictureKind;
  readonly label: string;
  readonly note: string;
  readonly url: string;
  /** Status of a regulation. */
  readonly status: Choice | null;
  /** The status in a sentence. */
  readonly sentence: string | null;
  readonly lists: readonly CountList[];
}

interface CountList {
  readonly title: string;
  /** The first of `total`. */
  readonly items: readonly CountItem[];
  readonly total: number;
}

interface CountItem {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  /** SOPs. */
  readonly count: number;
  /** Whether the picture has a box for it. */
  readonly drawn: boolean;
}

interface ClusterRow {
  readonly label: string;
  readonly url: string;
  readonly sops: number;
  readonly regulations: number;
  readonly unpublished: number;
}

/** The overview as its page shows it: the drawn nodes with lists of what they cite or are cited by. */
export function overviewView(catalogue: Catalogue, overview: Overview): OverviewView {
  const { tallies, regulations, graph, linesEach } = overview;
  const kind = firstOf(tallies).cluster.kind;
  const entries = entriesOf(catalogue, overview, kind === "unit" ? "unit" : "kelompok");
  const statuses = entries.flatMap(({ status }) => (status ? [[status.id, status] as const] : []));
  return {
    picture: linkagePicture(graph),
    kind,
    entries,
    clusters: tallies.map(({ cluster: { label, path, sopIds }, regulations, unpublished }) => ({
      label,
      url: path,
      sops: sopIds.length,
      regulations: regulations.length,
      unpublished,
    })),
    statuses: [...new Map(statuses).values()],
    regulationCount: regulations.length,
    drawn: {
      clusters: entries.filter((entry) => entry.kind === kind).length,
      regulations: entries.filter((entry) => entry.kind === "peraturan").length,
      linesEach,
    },
  };
}

type Target = Pick<CountItem, "label" | "url">;

/** @param noun what the clusters are */
function entriesOf(catalogue: Catalogue, { tallies, graph }: Overview, noun: string): OverviewEntry[] {
  const drawn = new Set(graph.nodes.map(({ id }) => id));
  const clusterOf = new Map(tallies.map(({ cluster }) => [cluster.id, cluster]));
  const citing = citers(tallies);
  const list = (title: string, counts: readonly Count[], of: (id: string) => Target): CountList[] => {
    const items = counts
      .slice(0, MOST_LISTED)
      .map(({ id, count }) => ({ id, count, drawn: drawn.has(id), ...of(id) }));
    return items.length === 0 ? [] : [{ title, items, total: counts.length }];
  };
  const regulation = (id: string): Target => {
    const { shortName, path } = must(catalogue.regulations, id);
    return { label: shortName, url: path };
  };
  const cluster = (id: string): Target => {
    const { label, path } = must(clusterOf, id);
    return { label, url: path };
  };
  return graph.nodes.map(({ id, kind, label, url, note = "" }): OverviewEntry => {
    const head = { id, kind, label, note, url };
    if (kind === "peraturan") {
      const { label: status, sentence } = regulationStatus(must(catalogue.regulations, id));
      const lists = list(`Dikutip oleh ${noun}`, citing.get(id) ?? [], cluster);
      return { ...head, status: { id: slugify(status), label: status }, sentence, lists };
    }
    const tally = present(tallies.find((each) => each.cluster.id === id));
    const lists = [
      ...list("Peraturan yang dikutip", tally.regulations, regulation),
      ...list(`Menyebut SOP ${noun} lain`, tally.clusters, cluster),
    ];
    return { ...head, status: null, sentence: null, lists };
  });
}

/** By regulation: the clusters that cite it, most SOPs first. */
function citers(tallies: readonly Tally[]): Map<string, Count[]> {
  const byRegulation = new Map<string, Count[]>();
  for (const { cluster, regulations } of tallies) {
    for (const { id, count } of regulations) {
      if (!byRegulation.has(id)) byRegulation.set(id, []);
      must(byRegulation, id).push({ id: cluster.id, count });
    }
  }
  for (const counts of byRegulation.values()) counts.sort((a, b) => b.count - a.count);
  return byRegulation;
}
