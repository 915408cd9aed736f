/** All that a unit's page shows: where it belongs, its SOPs by group, and the SOPs it names but has not published. */
import { questionsPath } from "../addresses.ts";
import { performersOf } from "../procedure/performers.ts";
import type { Catalogue, Unit, UnpublishedSop } from "../types.ts";
import { findingsMap, type FindingsMap } from "./findings-map.ts";
import { groupRows, listFacets, listRows, type Facet, type ListGroup, type ListRow } from "./list-view.ts";
import type { PageLink } from "./page-link.ts";
import { unitRows, type UnitRow } from "./unit-list.ts";

interface UnitView {
  readonly unit: Unit;
  /** The unit above it; only a name where that has no file of its own. */
  readonly parent: PageLink | { readonly label: string; readonly path: null } | null;
  /** The units below it. */
  readonly children: readonly UnitRow[];
  readonly rows: readonly ListRow[];
  readonly groups: readonly ListGroup[];
  readonly facets: readonly Facet[];
  readonly unpublished: readonly UnpublishedSop[];
  /** Who does the steps of its SOPs. */
  readonly performers: readonly PageLink[];
  /** What is filled in each of its SOPs; by unit where they are too many for one sight; null without SOPs. */
  readonly map: FindingsMap | null;
  /** What is found in its SOPs and asked of it; null where it has none. */
  readonly questions: string | null;
}

/** The page of a unit: its SOPs, the unit above it and those below. */
export function unitView(catalogue: Catalogue, unit: Unit): UnitView {
  const rows = listRows(catalogue, unit.sopIds);
  const isEmpty = unit.sopIds.length === 0;
  return {
    unit,
    parent: parentOf(catalogue, unit),
    children: unitRows(catalogue).filter(({ parentId }) => parentId === unit.id),
    rows,
    groups: groupRows(catalogue, rows),
    // All rows are this unit's.
    facets: listFacets(catalogue, rows).filter(({ key }) => key !== "unit"),
    unpublished: [...catalogue.unpublished.values()].filter(({ unitId }) => unitId === unit.id),
    performers: performersOf(catalogue, unit.id).map(({ nama, path }) => ({ label: nama, path })),
    map: isEmpty ? null : findingsMap(catalogue, unit.sopIds),
    questions: isEmpty ? null : questionsPath(unit.id),
  };
}

function parentOf({ units }: Catalogue, { parentId, induk }: Unit): UnitView["parent"] {
  const parent = parentId === null ? undefined : units.get(parentId);
  if (parent) return { label: parent.nama, path: parent.path };
  return induk === undefined ? null : { label: induk, path: null };
}
