/** The units of a catalogue: who stands above whom, and whose SOPs are where. */
import type { DataEntry } from "../../schema/content.ts";
import type { SopId, UnitId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import type { UnitData } from "../../schema/unit.ts";
import { fold } from "../../words/fold.ts";
import { sopPath } from "../addresses.ts";
import { unitsAbove } from "../units-above.ts";
import type { Sop, Unit } from "../types.ts";

/** Finds a unit that has a file of its own by what `induk` says: its name or its id. */
export function unitsByName(
  units: readonly Pick<DataEntry<UnitData>, "id" | "data">[],
): (induk: string | undefined) => UnitId | undefined {
  const ids = new Map<string, UnitId>();
  for (const { id, data } of units) for (const name of [id, data.nama]) ids.set(fold(name), id);
  return (induk) => (induk === undefined ? undefined : ids.get(fold(induk)));
}

/** Id of each unit's parent, where it has a file of its own. */
export function parentsOf(units: readonly DataEntry<UnitData>[]): Map<UnitId, UnitId> {
  const unitNamed = unitsByName(units);
  return new Map(
    units.flatMap(({ id, data }) => {
      const parent = unitNamed(data.induk);
      return parent === undefined || parent === id ? [] : [[id, parent]];
    }),
  );
}

/** The house of each unit: what stands above all, by its folded name, whether it has a file of its own or not. */
export function housesOf(
  units: readonly DataEntry<UnitData>[],
  parents: ReadonlyMap<UnitId, UnitId>,
): ReadonlyMap<UnitId, string> {
  const data = new Map(units.map((unit) => [unit.id, unit.data]));
  return new Map(
    units.map(({ id }) => {
      const { nama, induk } = must(data, unitsAbove(id, (unit) => parents.get(unit)).at(-1) ?? id);
      return [id, fold(induk ?? nama)];
    }),
  );
}

/** The units by id in the order given, each with its own SOPs. */
export function unitsOf(
  units: readonly DataEntry<UnitData>[],
  parents: ReadonlyMap<UnitId, UnitId>,
  sops: Iterable<Pick<Sop, "id" | "unitId">>,
): Map<UnitId, Unit> {
  const sopIds = new Map<UnitId, SopId[]>(units.map(({ id }) => [id, []]));
  for (const { id, unitId } of sops) must(sopIds, unitId).push(id);
  return new Map(
    units.map(({ id, data }) => [
      id,
      { ...data, id, path: sopPath(id), parentId: parents.get(id) ?? null, sopIds: must(sopIds, id) },
    ]),
  );
}
