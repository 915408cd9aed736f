/** The order of nodes within columns, chosen so that few edges cross: by dagre where the picture is small. */
import dagre from "@dagrejs/dagre";
import { orderByBarycentre } from "./barycentre.ts";

/** One edge between neighbouring columns, from the left one to the right one. */
export type Span = readonly [left: string, right: string];

/** Above so many nodes dagre takes tenths of a second, later whole seconds; barycentres take milliseconds. */
const MOST_FOR_DAGRE = 30;

const ROOT = "\u0000root";

/** Light enough not to sway the order, heavy enough to hold every column at its rank. */
const ANCHOR_WEIGHT = 0.001;

/** Orders each column. `columns` are ids from left to right; the same input always gives the same output. */
export function orderColumns(columns: readonly (readonly string[])[], spans: readonly Span[]): string[][] {
  const order = columns.flat().length > MOST_FOR_DAGRE ? orderByBarycentre : orderByDagre;
  return order(columns, spans);
}

/**
 * A virtual root with edges of fixed length pins each node to the rank of its column.
 */
function orderByDagre(columns: readonly (readonly string[])[], spans: readonly Span[]): string[][] {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "LR" });
  graph.setNode(ROOT, { width: 1, height: 1 });
  columns.forEach((ids, column) => {
    for (const id of ids) {
      graph.setNode(id, { width: 1, height: 1 });
      graph.setEdge(ROOT, id, { minlen: column + 1, weight: ANCHOR_WEIGHT });
    }
  });
  for (const [left, right] of spans) graph.setEdge(left, right, { minlen: 1, weight: 1 });
  dagre.layout(graph);
  const y = (id: string): number => (graph.node(id) as { y: number }).y;
  return columns.map((ids) => ids.toSorted((a, b) => y(a) - y(b)));
}
