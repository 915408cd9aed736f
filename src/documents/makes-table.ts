/** Which units have a workbook: what links to it and what makes it ask here. */
import type { Catalogue, Unit } from "../catalogue/types.ts";

/** Whether a unit's SOPs are there as a workbook: the site asks for such files, and the unit has SOPs of its own. */
export function makesTable({ site }: Catalogue, { sopIds }: Unit): boolean {
  return site.berkas.includes("xlsx") && sopIds.length > 0;
}
