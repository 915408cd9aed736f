/** What the list of the linkage says of each node, in words. */
import type { NodeKind } from "../../catalogue/linkage/graph-types.ts";
import { SOP_NOT_HERE } from "../../catalogue/reader-words.ts";
import type { Relation } from "../../graph/linkage-view.ts";
import type { RelatedNode } from "../../graph/linkage-words.ts";
import { firstOf } from "../../basics/must.ts";
import { keysOf } from "../../basics/typed-keys.ts";

/** In the order of the list. */
const KIND_NAMES: Readonly<Record<NodeKind, string>> = {
  sop: "SOP",
  peraturan: "Peraturan",
  "belum-terbit": SOP_NOT_HERE,
};

/** The nodes by kind; kinds without any are left out. */
export function sectionsOf(nodes: readonly RelatedNode[]) {
  return keysOf(KIND_NAMES)
    .map((kind) => ({
      kind,
      title: KIND_NAMES[kind],
      members: nodes.filter((node) => node.kind === kind),
    }))
    .filter(({ members }) => members.length > 0);
}

/** How much a node has to do with others, in one line. */
export function nodeSummary({ kind, needs, namedBy }: RelatedNode): string {
  if (kind === "peraturan") return `dikutip oleh ${namedBy.length} SOP`;
  if (kind === "belum-terbit") return `disebut oleh ${namedBy.length} SOP`;
  const bases = needs.filter((relation) => relation.kind === "peraturan").length;
  const named = namedBy.length > 0 ? `, disebut oleh ${namedBy.length}` : "";
  return `${bases} dasar hukum, menyebut ${needs.length - bases} SOP${named}`;
}

/** What it is and where it belongs: "SOP · Pelaporan · Kecamatan Contoh". */
export function aboutNode({ kind, group, unit }: RelatedNode): string {
  return [KIND_NAMES[kind], group?.label, unit?.label].filter(Boolean).join(" · ");
}

/** What it needs and who names it; empty lists are left out. @param whole whether all who name the node are known here */
export function relationLists({ kind, needs, namedBy }: RelatedNode, whole: boolean) {
  const [bases, related] = [true, false].map((isLaw) =>
    needs.filter((relation) => (relation.kind === "peraturan") === isLaw),
  );
  const named = `${kind === "peraturan" ? "Dikutip" : "Disebut"} oleh`;
  return [
    { title: "Dasar hukum", relations: bases ?? [] },
    { title: "Menyebut dalam Keterkaitan", relations: related ?? [] },
    { title: `${named}${whole ? "" : ", dalam gambar ini"}`, relations: namedBy },
  ].filter(({ relations }) => relations.length > 0);
}

/** Things that are named by the same printed words stand together below these. */
export function byWords(relations: readonly Relation[]) {
  return [...Map.groupBy(relations, ({ words }) => words.join("\n")).values()].map((members) => ({
    words: firstOf(members).words,
    members,
  }));
}
