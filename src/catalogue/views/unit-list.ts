/** The units of a catalogue as a list. */
import type { UnitId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import { groupPart } from "../addresses.ts";
import { unitsAbove } from "../units-above.ts";
import type { Catalogue } from "../types.ts";

export interface UnitRow {
  readonly id: string;
  readonly nama: string;
  readonly path: string;
  readonly parentId: UnitId | null;
  /** Name of the unit above it, its region; null where there is none. */
  readonly parent: string | null;
  /** SOPs of its own. */
  readonly sops: number;
  /** SOPs of the units below it. */
  readonly sopsBelow: number;
}

/** Units that have SOPs, or units below them that have; in order of name. */
export function unitRows({ units }: Catalogue): UnitRow[] {
  const below = new Map<string, number>();
  for (const unit of units.values())
    for (const id of unitsAbove(unit.id, (one) => units.get(one)?.parentId))
      below.set(id, (below.get(id) ?? 0) + unit.sopIds.length);
  return Array.from(units.values(), ({ id, nama, path, parentId, induk, sopIds }) => ({
    id,
    nama,
    path,
    parentId,
    parent: (parentId === null ? undefined : units.get(parentId)?.nama) ?? induk ?? null,
    sops: sopIds.length,
    sopsBelow: below.get(id) ?? 0,
  })).filter(({ sops, sopsBelow }) => sops + sopsBelow > 0);
}

interface GroupOfUnits {
  readonly id: string;
  readonly nama: string;
  readonly sops: number;
  /** Where the group's SOPs are, unit by unit: the part of the unit's page, and how many. */
  readonly units: readonly { readonly nama: string; readonly path: string; readonly sops: number }[];
}

/** The groups with their units: how a catalogue that is too large for one list is still read by group. */
export function groupsOfUnits({ groups, sops, units }: Catalogue): GroupOfUnits[] {
  return groups
    .filter(({ sopIds }) => sopIds.length > 0)
    .map(({ id, nama, sopIds }) => {
      const byUnit = Map.groupBy(sopIds, (sopId) => must(sops, sopId).unitId);
      const rows = Array.from(units.values()).flatMap((unit) => {
        const count = byUnit.get(unit.id)?.length ?? 0;
        return count === 0 ? [] : [{ nama: unit.nama, path: groupPart(unit.path, id), sops: count }];
      });
      return { id, nama, sops: sopIds.length, units: rows };
    });
}
