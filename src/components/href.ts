/** Addresses below the site's base path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** `/sop/` → `/katalog/sop/` when the site lives under `/katalog/`. Takes a path with leading slash. */
export function href(path: string): string {
  return base + path;
}

/** Where the site lives, for data that needs absolute addresses. */
export function publicAddress(site: URL | string | undefined): { site: string; base: string } {
  return { site: site ? new URL(site).origin : "", base: import.meta.env.BASE_URL };
}
