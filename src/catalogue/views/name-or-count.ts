/** SOPs in a list that does not grow with the catalogue: each by name where they are few, counted by unit where they are many. */
import type { SopId, UnitId } from "../../schema/ids.ts";
import { must } from "../../schema/must.ts";
import type { Catalogue } from "../types.ts";
import type { CountedLink } from "./page-link.ts";

export interface NamesOrCounts<Row> {
  readonly count: number;
  /** Empty where there are too many to name. */
  readonly rows: readonly Row[];
  /** Where there are too many to name: how many in each unit, with the unit's list of SOPs. */
  readonly units: readonly CountedLink[];
}

/** SOPs that are named one by one. */
const NAMED = 100;

/** Whether so few SOPs are named. */
export function areNamed(ids: readonly SopId[]): boolean {
  return ids.length <= NAMED;
}

/**
 * @param rowOf what is told of a SOP that is named
 * @param listOf the address of a unit's list of these SOPs, by the unit's page
 */
export function byNameOrUnit<Row>(
  { sops, units }: Pick<Catalogue, "sops" | "units">,
  ids: readonly SopId[],
  rowOf: (id: SopId) => Row,
  listOf: (unitPath: string) => string = (path) => path,
): NamesOrCounts<Row> {
  const count = ids.length;
  if (areNamed(ids)) return { count, rows: ids.map((id) => rowOf(id)), units: [] };
  const byUnit = Map.groupBy(ids, (id): UnitId => must(sops, id).unitId);
  const counted = Array.from(byUnit, ([id, ofUnit]): CountedLink => {
    const { nama, path } = must(units, id);
    return { label: nama, path: listOf(path), count: ofUnit.length };
  });
  return { count, rows: [], units: counted };
}
