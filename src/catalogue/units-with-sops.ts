/** Units that have SOPs in the catalogue; others are only named, as parents. */
import type { Catalogue, Unit } from "./types.ts";

/** In the order of the catalogue. */
export function unitsWithSops({ units }: Pick<Catalogue, "units">): Unit[] {
  return [...units.values()].filter(({ sopIds }) => sopIds.length > 0);
}
