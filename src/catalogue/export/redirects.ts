/** The file `_redirects`, which some hosts read: there the old address answers with 301 and no page is loaded on the way. */
import { sopPath, withBase } from "../addresses.ts";
import type { OldAddress } from "../lifetime/old-addresses.ts";

/** @param base path of the site, with a slash at both ends */
export function redirectsFile(addresses: readonly OldAddress[], base: string): string {
  const below = (id: string): string => withBase(base, sopPath(id));
  return addresses.map(({ old, id }) => `${below(old)} ${below(id)} 301\n`).join("");
}
