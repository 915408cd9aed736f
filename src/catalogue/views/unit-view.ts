/** All that a unit's page shows: its SOPs by group, and the SOPs it names but has not published. */
import type { Catalogue, Unit, UnpublishedSop } from "../types.ts";
import { groupRows, listFacets, listRows } from "./list-view.ts";

export interface UnitView {
  readonly unit: Unit;
  readonly rows: ReturnType<typeof listRows>;
  readonly groups: ReturnType<typeof groupRows>;
  readonly facets: ReturnType<typeof listFacets>;
  readonly unpublished: readonly UnpublishedSop[];
}

export function unitView(catalogue: Catalogue, unit: Unit): UnitView {
  const rows = listRows(catalogue, unit.sopIds);
  const unpublished = [...catalogue.unpublished.values()].filter(({ unitId }) => unitId === unit.id);
  return { unit, rows, groups: groupRows(catalogue, rows), facets: listFacets(catalogue, rows), unpublished };
}
