/**
 * Which linkage pages there are, so that no picture becomes a hairball. A small catalogue is one picture. A larger one
 * begins with an overview of its units and regulations; each unit has a page. Where a unit is too large for one picture,
 * regulations that few of its SOPs cite are left out; where that is not enough, it has an overview of its groups, and a
 * group that is too large is cut into parts.
 */
import type { SopId, UnitId } from "../schema/ids.ts";
import { lastOf, must, present } from "../basics/must.ts";
import { linkageFocus, PAGES } from "../catalogue/addresses.ts";
import { namedBy } from "../catalogue/linkage/graph.ts";
import { unitsWithSops } from "../catalogue/units-with-sops.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { overviewOf, TOO_MANY_NODES, type Cluster, type Overview } from "./overview.ts";
import { tally } from "../basics/tally.ts";

export const ROOT_PATH = PAGES.linkage;

/** One page: a picture of some SOPs with all they name, or an overview of the pages below it. */
export interface LinkagePage {
  /** Below the base, with leading and trailing slash. */
  readonly path: string;
  /** Empty for the first page. */
  readonly title: string;
  readonly upPath: string | null;
  readonly content:
    | {
        readonly kind: "sops";
        readonly sopIds: readonly SopId[];
        /** Regulations that are not drawn, because hardly any of these SOPs cites them. */
        readonly leftOut: ReadonlySet<string>;
      }
    | { readonly kind: "overview"; readonly overview: Overview };
}

interface Levels {
  /** By path; the first is the first page. */
  readonly pages: ReadonlyMap<string, LinkagePage>;
  /** By SOP id: the path of the one page that draws the SOP with all it names. */
  readonly pathOfSop: ReadonlyMap<string, string>;
}

const known = new WeakMap<Catalogue, Levels>();

/** The linkage pages of a catalogue; worked out once. */
export function linkageLevels(catalogue: Catalogue): Levels {
  const levels = known.get(catalogue) ?? levelsOf(catalogue);
  known.set(catalogue, levels);
  return levels;
}

/** The address below the base of the linkage page that holds the node `id`, with the node in focus. */
export function linkageAddress(catalogue: Catalogue, id: string): string {
  const { pages, pathOfSop } = linkageLevels(catalogue);
  const first = pages.get(ROOT_PATH)?.content;
  if (first?.kind === "overview" && first.overview.graph.nodes.some((node) => node.id === id)) {
    return linkageFocus(ROOT_PATH, id);
  }
  const namer =
    catalogue.unpublished.get(id)?.backlinks[0]?.sopId ?? catalogue.regulations.get(id)?.sopIds[0];
  const path = pathOfSop.get(namer ?? id);
  if (path === undefined) return ROOT_PATH;
  const content = must(pages, path).content;
  const drawn = content.kind !== "sops" || !content.leftOut.has(id);
  return linkageFocus(path, drawn || namer === undefined ? id : namer);
}

/** Where a unit is shown, below the base: its linkage page, or its list of SOPs where it has none of its own. */
export function unitAddress(catalogue: Catalogue, unitId: UnitId): string {
  const path = `${ROOT_PATH}${unitId}/`;
  return linkageLevels(catalogue).pages.has(path) ? path : must(catalogue.units, unitId).path;
}

function levelsOf(catalogue: Catalogue): Levels {
  const pages = new Map<string, LinkagePage>();
  const pathOfSop = new Map<string, string>();

  function addSops(
    path: string,
    title: string,
    upPath: string | null,
    sopIds: readonly SopId[],
    leftOut: ReadonlySet<string> = new Set(),
  ): void {
    pages.set(path, { path, title, upPath, content: { kind: "sops", sopIds, leftOut } });
    for (const id of sopIds) pathOfSop.set(id, path);
  }

  function addUnit(unitId: UnitId, path: string, title: string, upPath: string | null): void {
    const { sopIds } = must(catalogue.units, unitId);
    const leftOut = rareRegulations(catalogue, sopIds);
    if (leftOut) return addSops(path, title, upPath, sopIds, leftOut);
    const clusters = groupClusters(catalogue, unitId, sopIds);
    pages.set(path, {
      path,
      title,
      upPath,
      content: { kind: "overview", overview: overviewOf(catalogue, clusters) },
    });
    const unit = must(catalogue.units, unitId).nama;
    for (const cluster of clusters) addSops(cluster.path, `${cluster.label} · ${unit}`, path, cluster.sopIds);
  }

  const units = unitsWithSops(catalogue);
  const all = [...catalogue.sops.keys()];
  if (units.length <= 1 && units[0]) {
    addUnit(units[0].id, ROOT_PATH, "", null);
  } else if (fits(catalogue, all)) {
    addSops(ROOT_PATH, "", null, all);
  } else {
    const clusters = units.map(({ id, nama, sopIds }): Cluster => ({
      id,
      kind: "unit",
      label: nama,
      path: `${ROOT_PATH}${id}/`,
      sopIds,
    }));
    pages.set(ROOT_PATH, {
      path: ROOT_PATH,
      title: "",
      upPath: null,
      content: { kind: "overview", overview: overviewOf(catalogue, clusters) },
    });
    for (const { id, label, path } of clusters) addUnit(id, path, label, ROOT_PATH);
  }
  return { pages, pathOfSop };
}

/** One cluster a group, or several where a group is too large for one picture. */
function groupClusters(catalogue: Catalogue, unitId: UnitId, sopIds: readonly SopId[]): Cluster[] {
  const byGroup = Map.groupBy(sopIds, (id) => must(catalogue.sops, id).groupId);
  return Array.from(byGroup, ([groupId, members]) => {
    const label = present(catalogue.groups.find(({ id }) => id === groupId)).nama;
    const parts = cut(catalogue, members);
    return parts.map((part, index): Cluster => ({
      id: index === 0 ? groupId : `${groupId}/${index + 1}`,
      kind: "kelompok",
      label: parts.length > 1 ? `${label}, bagian ${index + 1}` : label,
      path: `${ROOT_PATH}${unitId}/${groupId}/${index === 0 ? "" : `${index + 1}/`}`,
      sopIds: part,
    }));
  }).flat();
}

/** How many SOPs may cite a regulation that is left out of a unit's picture. */
const RARE = 3;

/**
 * The regulations to leave out so that a picture of these SOPs has fewer nodes than `TOO_MANY_NODES`: none if it fits,
 * else those cited by one SOP, by two, by three. Null when even that is not enough.
 */
function rareRegulations(catalogue: Catalogue, sopIds: readonly SopId[]): ReadonlySet<string> | null {
  const nodes = new Set(sopIds);
  const citedBy = new Map<string, number>();
  for (const id of sopIds) {
    const sop = must(catalogue.sops, id);
    for (const one of namedBy(sop)) nodes.add(one);
    for (const key of sop.regulationKeys) tally(citedBy, key);
  }
  for (let rare = 0; rare <= RARE; rare++) {
    const leftOut = new Set([...citedBy].filter(([, count]) => count <= rare).map(([key]) => key));
    if (nodes.size - leftOut.size < TOO_MANY_NODES) return leftOut;
  }
  return null;
}

function fits(catalogue: Catalogue, sopIds: readonly SopId[]): boolean {
  return cut(catalogue, sopIds).length <= 1;
}

/** Cuts SOPs, in order, into runs that each make fewer nodes than `TOO_MANY_NODES` (but for a SOP that alone names more). */
function cut(catalogue: Catalogue, sopIds: readonly SopId[]): string[][] {
  const parts: string[][] = [];
  let nodes = new Set<string>();
  for (const id of sopIds) {
    const added = [id, ...namedBy(must(catalogue.sops, id))];
    const size = nodes.size + added.filter((one) => !nodes.has(one)).length;
    if (parts.length === 0 || size >= TOO_MANY_NODES) {
      parts.push([]);
      nodes = new Set();
    }
    lastOf(parts).push(id);
    for (const one of added) nodes.add(one);
  }
  return parts;
}
