/** SOPs in a list that does not grow with the catalogue: each by name where they are few, counted by unit where they are many. */
import { must } from "../../basics/must.ts";
import type { Catalogue, Sop } from "../types.ts";
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
export function areNamed(sops: readonly Sop[]): boolean {
  return sops.length <= NAMED;
}

/**
 * @param rowOf what is told of a SOP that is named
 * @param listOf the address of a unit's list of these SOPs, by the unit's page
 */
export function byNameOrUnit<Row>(
  { units }: Pick<Catalogue, "units">,
  sops: readonly Sop[],
  rowOf: (sop: Sop) => Row,
  listOf: (unitPath: string) => string = (path) => path,
): NamesOrCounts<Row> {
  const count = sops.length;
  if (areNamed(sops)) return { count, rows: sops.map((sop) => rowOf(sop)), units: [] };
  const byUnit = Map.groupBy(sops, ({ unitId }) => unitId);
  const counted = Array.from(byUnit, ([id, ofUnit]): CountedLink => {
    const { nama, path } = must(units, id);
    return { label: nama, path: listOf(path), count: ofUnit.length };
  });
  return { count, rows: [], units: counted };
}
