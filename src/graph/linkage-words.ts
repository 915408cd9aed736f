/** What a linkage page says beside its picture, worked out from its view: relations of each node, counts, filters. */
import type { NodeKind } from "../catalogue/linkage/graph-types.ts";
import type { Choice, LinkageNode, LinkageView, Relation } from "./linkage-view.ts";
import { slugify } from "../words/fold.ts";

interface LinkageWords {
  readonly nodes: readonly RelatedNode[];
  readonly counts: Readonly<Record<NodeKind | "keterkaitan" | "dasar-hukum" | "nodes" | "edges", number>>;
  /** Choices of the filters; only what occurs. */
  readonly groups: readonly Choice[];
  readonly units: readonly Choice[];
  readonly statuses: readonly Choice[];
}

export interface RelatedNode extends LinkageNode {
  readonly needs: readonly Relation[];
  readonly namedBy: readonly Relation[];
}

/** A picture in words, for those who do not see it: each node with what it needs and who names it, and counts of them all. */
export function linkageWords(view: LinkageView): LinkageWords {
  const { nodes, edges } = view;
  const needs = Map.groupBy(edges, ({ from }) => from.id);
  const namedBy = Map.groupBy(edges, ({ to }) => to.id);
  return {
    nodes: nodes.map((node) => ({
      ...node,
      needs: (needs.get(node.id) ?? []).map(({ to }) => to),
      namedBy: (namedBy.get(node.id) ?? []).map(({ from }) => from),
    })),
    counts: count(view),
    groups: distinct(nodes.map(({ group }) => group)),
    units: distinct(nodes.map(({ unit }) => unit)),
    statuses: distinct(
      nodes.map(({ kind, status }) =>
        kind === "peraturan" && status ? { id: slugify(status), label: status } : null,
      ),
    ),
  };
}

function count({ nodes, edges }: LinkageView): LinkageWords["counts"] {
  const of = (kind: string): number => [...nodes, ...edges].filter((each) => each.kind === kind).length;
  return {
    nodes: nodes.length,
    edges: edges.length,
    peraturan: of("peraturan"),
    sop: of("sop"),
    "belum-terbit": of("belum-terbit"),
    keterkaitan: of("keterkaitan"),
    "dasar-hukum": of("dasar-hukum"),
  };
}

function distinct(choices: readonly (Choice | null)[]): Choice[] {
  return [
    ...new Map(choices.filter((choice) => choice !== null).map((choice) => [choice.id, choice])).values(),
  ];
}
