/** Ids of one kind never pass for another's; the compiler says so, in this file too. */
import { expect, it } from "vitest";
import type { Catalogue } from "../../../src/catalogue/types.ts";
import { must } from "../../../src/basics/must.ts";
import type { RegulationKey, SopId, UnitId } from "../../../src/schema/ids.ts";

/** Never called: each line marked would compile if ids were plain text. */
export function mistaken(
  { sops, units, regulations }: Catalogue,
  sop: SopId,
  unit: UnitId,
  key: RegulationKey,
) {
  // @ts-expect-error a SOP's id among units
  units.get(sop);
  // @ts-expect-error a unit's id among SOPs
  must(sops, unit);
  // @ts-expect-error a SOP's id among regulations
  must(regulations, sop);
  // @ts-expect-error a unit's id for a SOP's
  const wrong: SopId = unit;
  // @ts-expect-error never the same
  return [wrong, sop === key];
}

it("ids are plain text where the program runs", () => {
  const id: SopId = `${"unit-contoh" satisfies UnitId}/surat-masuk`;
  expect(id).toBe("unit-contoh/surat-masuk");
});
