/** The linkage graph for other programs: GraphML, DOT and a table of edges. */
import { must } from "../../basics/must.ts";
import { catalogueGraph } from "../linkage/graph.ts";
import type { Graph, GraphEdge, GraphNode } from "../linkage/graph-types.ts";
import type { Catalogue } from "../types.ts";
import { csvOf } from "./csv.ts";
import { grafJson } from "./graf.ts";
import { escapeXml } from "../../words/xml.ts";

/** What is told of a node and of an edge, beside its id and its ends. */
const NODE_KEYS = ["label", "kind", "url"] as const satisfies readonly (keyof GraphNode)[];
const EDGE_KEYS = ["kind"] as const satisfies readonly (keyof GraphEdge)[];

/** `/data/graf.graphml` (GraphML 1.0; read by Gephi, yEd, networkx). @param base base path with trailing slash */
export function grafGraphml(catalogue: Catalogue, base: string): string {
  const { nodes, edges }: Graph = grafJson(catalogue, base);
  const key = (of: "node" | "edge") => (name: string) =>
    `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`;
  const data = <Name extends string>(
    of: string,
    names: readonly Name[],
    thing: Readonly<Record<Name, string>>,
  ): string => names.map((name) => `<data key="${of}-${name}">${escapeXml(thing[name])}</data>`).join("");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map(key("node")),
    ...EDGE_KEYS.map(key("edge")),
    '  <graph id="keterkaitan" edgedefault="directed">',
    ...nodes.map((node) => `    <node id="${escapeXml(node.id)}">${data("node", NODE_KEYS, node)}</node>`),
    ...edges.map(
      (edge) =>
        `    <edge source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${data("edge", EDGE_KEYS, edge)}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

const DOT_SHAPES: Readonly<Record<GraphNode["kind"], string>> = {
  peraturan: "shape=note",
  sop: "shape=box, style=rounded",
  "belum-terbit": 'shape=box, style="rounded,dashed"',
};

/** `/data/graf.dot` (Graphviz). @param base base path with trailing slash */
export function grafDot(catalogue: Catalogue, base: string): string {
  const { nodes, edges } = grafJson(catalogue, base);
  return [
    "digraph keterkaitan {",
    "  rankdir=RL;",
    ...nodes.map(
      ({ id, kind, label, url }) =>
        `  ${dot(id)} [label=${dot(label)}, URL=${dot(url)}, class=${dot(kind)}, ${DOT_SHAPES[kind]}];`,
    ),
    ...edges.map(
      ({ from, to, kind }) =>
        `  ${dot(from)} -> ${dot(to)} [class=${dot(kind)}${kind === "keterkaitan" ? ", style=bold" : ""}];`,
    ),
    "}",
    "",
  ].join("\n");
}

/** `/data/graf-hubungan.csv`: one row an edge, with the names of both ends (RFC 4180). */
export function grafCsv(catalogue: Catalogue): string {
  const { nodes, edges } = catalogueGraph(catalogue);
  const known = new Map(nodes.map((node) => [node.id, node]));
  const rows = edges.map(({ from, to, kind }) => {
    const target = must(known, to);
    return [from, must(known, from).label, kind, to, target.label, target.kind];
  });
  return csvOf([["dari", "namaDari", "hubungan", "ke", "namaKe", "jenisKe"], ...rows]);
}

/** A quoted DOT string. A backslash is doubled, since labels read `\n` and the like as commands. */
function dot(text: string): string {
  return `"${text
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll(/[\r\n]+/g, " ")}"`;
}
