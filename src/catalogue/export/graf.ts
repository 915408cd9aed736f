/** `/data/graf.json`: the linkage graph with addresses below the site's base. */
import { withBase } from "../addresses.ts";
import { catalogueGraph } from "../linkage/graph.ts";
import type { graphFileSchema } from "../../schema/data/data-files.ts";
import type { Published } from "../../basics/frozen.ts";
import type { Catalogue } from "../types.ts";

/** @param base base path with trailing slash */
export function grafJson(catalogue: Catalogue, base: string): Published<typeof graphFileSchema> {
  const { nodes, edges } = catalogueGraph(catalogue);
  return {
    nodes: nodes.map(({ id, kind, label, url }) => ({ id, kind, label, url: withBase(base, url) })),
    edges,
  };
}
