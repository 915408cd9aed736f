/** For the index of regulations: what units cite most, what is not registered. */
import { must } from "../../basics/must.ts";
import { unitsWithSops } from "../units-with-sops.ts";
import type { Catalogue } from "../types.ts";
import type { CountedLink, PageLink } from "./page-link.ts";
import { tally } from "../../basics/tally.ts";

export interface UnitReliance extends PageLink {
  readonly regulations: readonly CountedLink[];
}

const UNITS = 50;
const MOST_CITED = 5;

/** For each of the units with most SOPs, the regulations that its SOPs cite most. */
export function citedMostByUnit(catalogue: Catalogue): UnitReliance[] {
  const largest = unitsWithSops(catalogue)
    .sort((a, b) => b.sopIds.length - a.sopIds.length)
    .slice(0, UNITS);
  return largest.map(({ nama, path, sopIds }) => {
    const counts = new Map<string, number>();
    for (const id of sopIds) {
      for (const key of must(catalogue.sops, id).regulationKeys) tally(counts, key);
    }
    const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CITED);
    const regulations = most.map(([key, count]) => {
      const regulation = must(catalogue.regulations, key);
      return { label: regulation.shortName, path: regulation.path, count };
    });
    return { label: nama, path, regulations };
  });
}

/** Regulations that SOPs cite and the register does not have, those with most SOPs first. */
export function unregisteredRegulations(
  catalogue: Catalogue,
): (CountedLink & { readonly title: string | null })[] {
  return [...catalogue.regulations.values()]
    .filter(({ registered, sopIds }) => registered === null && sopIds.length > 0)
    .sort((a, b) => b.sopIds.length - a.sopIds.length)
    .map(({ shortName, title, path, sopIds }) => ({ label: shortName, title, path, count: sopIds.length }));
}
