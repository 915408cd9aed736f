/** The small pictures that a linkage page shows on phones: one box with all that it is linked to, readable as it is. */
import type { LinkageView } from "./linkage-view.ts";
import { neighbourhoodPicture, type UnitOf } from "./neighbourhood-picture.ts";
import type { Picture } from "./picture.ts";

/** A page with more boxes than this would be too heavy with a picture of each; their own pages have it. */
const MOST_NODES = 60;

/** The SOPs of one page are not counted by unit. */
const ONE_UNIT: UnitOf = () => ({ id: "", label: "", url: "" });

/** By id: the picture of every node that is linked to another; none where the page has too many. */
export function neighbourPictures({ nodes, edges }: LinkageView): ReadonlyMap<string, Picture> {
  if (nodes.length > MOST_NODES) return new Map();
  // What the large picture tells in a note (titles, places) stands beside these in words.
  const bare = nodes.map(({ id, kind, label, url, gone }) => ({ id, kind, label, url, gone }));
  const ends = edges.map(({ kind, from, to }) => ({ kind, from: from.id, to: to.id }));
  const linked = bare.filter(({ id }) => ends.some(({ from, to }) => from === id || to === id));
  return new Map(
    linked.map(({ id }) => {
      const own = ends.filter(({ from, to }) => from === id || to === id);
      return [id, neighbourhoodPicture({ nodes: bare, edges: own }, id, ONE_UNIT)];
    }),
  );
}
