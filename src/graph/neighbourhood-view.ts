/** All that the picture on a thing's own page is drawn from: plain data, so that a page's digest holds the whole of it. */
import { must } from "../basics/must.ts";
import { neighbourhood } from "../catalogue/linkage/graph.ts";
import type { Graph } from "../catalogue/linkage/graph-types.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { linkageAddress, unitAddress } from "./levels.ts";
import { neighbourhoodPicture } from "./neighbourhood-picture.ts";
import type { Picture } from "./picture.ts";
import { unitOfSop } from "../schema/sop-id.ts";

export interface NeighbourhoodView {
  /** The thing in the middle: a SOP, an unpublished SOP or a regulation. */
  readonly id: string;
  readonly graph: Graph;
  /** Units of the SOPs in the graph, which stand for them where there are very many. */
  readonly units: readonly { readonly id: string; readonly label: string; readonly url: string }[];
  /** Where the linkage pages show the thing, below the base. */
  readonly linkage: string;
}

/** Throws when the id is not in the catalogue (an impossible state). */
export function neighbourhoodView(catalogue: Catalogue, id: string): NeighbourhoodView {
  const graph = neighbourhood(catalogue, id);
  const sops = graph.nodes.filter(({ kind }) => kind === "sop");
  const units = Array.from(new Set(sops.map((node) => unitOfSop(node.id))), (unitId) => ({
    id: unitId,
    label: must(catalogue.units, unitId).nama,
    url: unitAddress(catalogue, unitId),
  }));
  return { id, graph, units, linkage: linkageAddress(catalogue, id) };
}

/** The picture of a view. */
export function neighbourhoodViewPicture({ id, graph, units }: NeighbourhoodView): Picture {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return neighbourhoodPicture(graph, id, (sopId) => must(byId, unitOfSop(sopId)));
}
