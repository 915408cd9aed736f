/** The SOPs that are still followed: only of these anything is asked, counted or to be mended. */
import type { SopId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import type { Backlink, Catalogue, Sop } from "../types.ts";

/** Those of the given SOPs (of all when none are given) that are neither withdrawn nor replaced, in the given order. */
export function followed(
  catalogue: Pick<Catalogue, "sops">,
  sopIds: Iterable<SopId> = catalogue.sops.keys(),
): Sop[] {
  return Array.from(sopIds, (id) => must(catalogue.sops, id)).filter(({ past }) => past === null);
}

/** Who names something and is still followed. */
export function byFollowed(
  { sops }: Pick<Catalogue, "sops">,
  backlinks: readonly Backlink[],
): readonly Backlink[] {
  return backlinks.filter(({ sopId }) => must(sops, sopId).past === null);
}
