/** Where a unit stands: the units above it. */
import type { UnitId } from "../schema/ids.ts";

/** The unit's parent, that one's parent, and so on; stops where parents run in a circle. */
export function unitsAbove(unit: UnitId, parentOf: (id: UnitId) => UnitId | null | undefined): UnitId[] {
  const found = [unit];
  for (let next = parentOf(unit); next && !found.includes(next); next = parentOf(next)) found.push(next);
  return found.slice(1);
}
