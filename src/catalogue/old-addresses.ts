/** Addresses that SOPs had before their files were renamed or moved (`aliasAlamat`); each leads to the SOP. */
import type { UnitId } from "../schema/ids.ts";
import { sopIdIn } from "../schema/sop-id.ts";
import { sopPath } from "./addresses.ts";

/** The parts of a SOP that this reads. */
export interface Renamed {
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

/**
 * The file `_redirects`, which some hosts read: there the old address answers with 301 and no page is loaded on the way.
 * @param base path of the site, with a slash at both ends
 */
export function redirectsFile(addresses: readonly OldAddress[], base: string): string {
  const below = (id: string): string => base.replace(/\/$/, "") + sopPath(id);
  return addresses.map(({ old, id }) => `${below(old)} ${below(id)} 301\n`).join("");
}
