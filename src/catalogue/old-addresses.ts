/** Addresses that SOPs had before their files were renamed or moved (`aliasAlamat`); each leads to the SOP. */

/** The parts of a SOP that this reads. */
export interface Renamed {
  /** `<unit>/<slug>` */
  readonly id: string;
  readonly unitId: string;
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
    aliasAlamat.map((name) => ({ old: name.includes("/") ? name : `${unitId}/${name}`, id })),
  ).flat();
}

/**
 * The file `_redirects`, which some hosts read: there the old address answers with 301 and no page is loaded on the way.
 * @param base path of the site, with a slash at both ends
 */
export function redirectsFile(addresses: readonly OldAddress[], base: string): string {
  return addresses.map(({ old, id }) => `${base}sop/${old}/ ${base}sop/${id}/ 301\n`).join("");
}
