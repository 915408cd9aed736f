/** All that a linkage page shows, each thing once. Picture, panel, list and table are made from it (`linkage-words.ts`). */
import type { SopId, UnitId } from "../schema/ids.ts";
import { must, present } from "../basics/must.ts";
import { catalogueGraph, graphOf } from "../catalogue/linkage/graph.ts";
import type { GraphEdge, NodeKind } from "../catalogue/linkage/graph-types.ts";
import type { Catalogue, Past } from "../catalogue/types.ts";
import { names } from "../catalogue/register/regulations.ts";
import { regulationStatus } from "../catalogue/views/regulation-status.ts";
import { standingWords } from "../catalogue/views/standing-words.ts";
import { linkagePicture } from "./linkage-picture.ts";
import type { Picture } from "./picture.ts";

export interface LinkageView {
  readonly nodes: readonly LinkageNode[];
  readonly edges: readonly LinkageEdge[];
  /** False when the catalogue has more than this page shows. */
  readonly whole: boolean;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface LinkageNode {
  /** How a regulation ceased to be in force, where the register says so. */
  readonly gone?: Past | undefined;
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly url: string;
  /** Title of a regulation; where a SOP is from, if the page is not about it. */
  readonly note: string | undefined;
  readonly unit: Choice | null;
  readonly group: Choice | null;
  /** Status in a word or two (a regulation's by the register); null for unpublished SOPs. */
  readonly status: string | null;
  /** The status in a sentence, where there is more to say. */
  readonly sentence: string | null;
  /** Whether it is a SOP that is no longer followed. */
  readonly past: boolean;
}

/** The other end of an edge, with the words printed on the form (several where the form repeats itself). */
export interface Relation {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly url: string;
  readonly words: readonly string[];
}

export interface LinkageEdge {
  readonly kind: GraphEdge["kind"];
  readonly from: Relation;
  readonly to: Relation;
  readonly words: readonly string[];
}

/** The linkage page of some SOPs and all they name. SOPs that are only named have a note that says where they are from. */
export function linkageView(
  catalogue: Catalogue,
  sopIds: readonly SopId[],
  leftOut?: ReadonlySet<string>,
): LinkageView {
  const whole = sopIds.length === catalogue.sops.size && !leftOut?.size;
  const graph = whole ? catalogueGraph(catalogue) : graphOf(catalogue, sopIds, leftOut);
  const own = new Set(sopIds);
  const home = catalogue.sops.get(sopIds[0] ?? "")?.unitId;
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = graph.edges.map(({ from, to, kind }): LinkageEdge => {
    const words = wordings(catalogue, from, to);
    return { kind, words, from: { ...must(known, from), words }, to: { ...must(known, to), words } };
  });
  const nodes = graph.nodes.map(({ id, kind, label, url, gone }): LinkageNode => ({
    id,
    kind,
    label,
    url,
    ...(gone === undefined ? {} : { gone }),
    ...facts(catalogue, id, kind),
    ...(kind === "sop" && !own.has(id) ? { note: origin(catalogue, id, home) } : {}),
  }));
  return { nodes, edges, whole };
}

/** The picture of a linkage page. Nothing goes into it that the view does not hold, and it costs more than the view. */
export function linkageViewPicture({ nodes, edges }: LinkageView): Picture {
  const past = new Set(nodes.filter((node) => node.past).map(({ id }) => id));
  return linkagePicture({
    nodes,
    // What a SOP rested on that nobody follows any more would only be in the way; list and table have it.
    edges: edges
      .filter(({ from }) => !past.has(from.id))
      .map(({ kind, from, to }) => ({ kind, from: from.id, to: to.id })),
  });
}

type Facts = Pick<LinkageNode, "note" | "unit" | "group" | "status" | "sentence" | "past">;

function facts(catalogue: Catalogue, id: string, kind: NodeKind): Facts {
  const unit = (unitId: UnitId): Choice => ({ id: unitId, label: must(catalogue.units, unitId).nama });
  if (kind === "peraturan") {
    const regulation = must(catalogue.regulations, id);
    const { label, sentence } = regulationStatus(regulation);
    return {
      note: regulation.title ?? undefined,
      unit: null,
      group: null,
      status: label,
      sentence,
      past: false,
    };
  }
  if (kind === "belum-terbit") {
    const { unitId } = must(catalogue.unpublished, id);
    return { note: undefined, unit: unit(unitId), group: null, status: null, sentence: null, past: false };
  }
  const sop = must(catalogue.sops, id);
  const { unitId, groupId, past, ending, status = "belum dikonfirmasi" } = sop;
  const group = catalogue.groups.find((candidate) => candidate.id === groupId);
  return {
    note: past === null ? undefined : `sudah ${past}`,
    unit: unit(unitId),
    group: group ? { id: group.id, label: group.nama } : null,
    status: past === null && ending ? `akan ${ending.how}` : status,
    sentence: standingWords(catalogue, sop),
    past: past !== null,
  };
}

/** Where a SOP is from, seen from a page of the unit `home`: its unit, or its group within that unit. */
function origin({ sops, units, groups }: Catalogue, id: string, home: string | undefined): string {
  const { unitId, groupId } = must(sops, id);
  if (unitId !== home) return must(units, unitId).nama;
  return present(groups.find((group) => group.id === groupId)).nama;
}

/** The printed items by which SOP `from` names `to`. */
function wordings(catalogue: Catalogue, from: string, to: string): string[] {
  const sop = must(catalogue.sops, from);
  const cited = sop.citations.filter((citation) => names(citation, to));
  const linked = sop.links.filter(({ target }) => target.kind !== "tidak-ada" && target.id === to);
  return [...new Set([...cited, ...linked].map(({ teks }) => teks))];
}
