/** Addresses below the site's base path. */
import { withBase } from "../catalogue/addresses.ts";

const base = import.meta.env.BASE_URL;

/** `/sop/` → `/katalog/sop/` when the site lives under `/katalog/`. Takes a path with leading slash. */
export function href(path: string): string {
  return withBase(base, path);
}

/** Where the site lives, for data that needs absolute addresses. */
export function publicAddress(site: URL | string | undefined): { site: string; base: string } {
  return { site: site ? new URL(site).origin : "", base };
}
