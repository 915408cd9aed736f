/** Ids of SOPs: made of a unit and a file name, and taken apart, here only. */
import { firstOf, itemAt } from "../basics/must.ts";
import type { SopId, UnitId, UnpublishedId } from "./ids.ts";

/** The SOP in the file `<slug>.mdx` of a unit's folder. */
export function sopId(unit: UnitId, slug: string): SopId {
  return `${unit}/${slug}`;
}

/** An earlier version of a SOP, by the name of its file. */
export function versionId(id: SopId, version: string): SopId {
  return `${id}/${version}`;
}

/** A SOP that a unit's papers name and nobody has published. */
export function unpublishedId(unit: UnitId, slug: string): UnpublishedId {
  return `${unit}/belum-terbit/${slug}`;
}

/** The unit of a SOP. */
export function unitOfSop(id: SopId): UnitId {
  return firstOf(id.split("/", 1));
}

/** The name of a SOP's file. */
export function slugOf(id: SopId): string {
  return itemAt(id.split("/"), 1);
}

/** The SOP of which an id names a version. */
export function sopOfVersion(id: SopId): SopId {
  return id.slice(0, id.lastIndexOf("/"));
}

/** The version that an id names; none where it is that of a SOP as it is now. */
export function versionOf(id: SopId): string | undefined {
  return id.split("/")[2];
}

/** The SOP that is named in a file of `unit`: `laporan-bulanan`, or `unit-lain/laporan-bulanan`. */
export function sopIdIn(unit: UnitId, name: string): SopId {
  return name.includes("/") ? name : sopId(unit, name);
}

/** The folder of a unit's SOPs, below the content folder. */
export function entryFolder(unit: UnitId): string {
  return `sop/${unit}`;
}

/** The file of a SOP, below the content folder. */
export function entryFile(id: SopId): string {
  return `sop/${id}.mdx`;
}
