/** Addresses that SOPs had before their files were renamed or moved (`aliasAlamat`); each leads to the SOP. */
import type { UnitId } from "../../schema/ids.ts";
import { sopIdIn } from "../../schema/sop-id.ts";

/** The parts of a SOP that this reads. */
interface Renamed {
  /** `<unit>/<slug>` */
  readonly id: string;
  readonly unitId: UnitId;
  readonly aliasAlamat?: readonly string[] | undefined;
}

export interface OldAddress {
  /** `<unit>/<slug>` as it was. */
  readonly old: string;
  /** The SOP's present id. */
  readonly id: string;
}

/** All old addresses, in order of the SOPs. A bare name belongs to the SOP's own unit. */
export function oldAddresses(sops: Iterable<Renamed>): OldAddress[] {
  return Array.from(sops, ({ id, unitId, aliasAlamat = [] }) =>
    aliasAlamat.map((name) => ({ old: sopIdIn(unitId, name), id })),
  ).flat();
}
