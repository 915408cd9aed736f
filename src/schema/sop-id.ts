/** How content names a SOP: by its file at home, with its unit before it elsewhere. */
import type { SopId, UnitId } from "./ids.ts";

/** The id `<unit>/<slug>` of a SOP that is named in a file of `unit`: `laporan-bulanan`, or `unit-lain/laporan-bulanan`. */
export function sopIdIn(unit: UnitId, name: string): SopId {
  return name.includes("/") ? name : `${unit}/${name}`;
}

/** The folder of a unit's SOPs, below the content folder. */
export function entryFolder(unit: UnitId): string {
  return `sop/${unit}`;
}

/** The file of a SOP, below the content folder. */
export function entryFile(id: SopId): string {
  return `sop/${id}.mdx`;
}
