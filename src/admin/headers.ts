/**
 * The header files of a site with `/admin/`. Hosts differ in what they do when two rules of `_headers` match one address:
 * they add both policies up, take one, or know a sign to drop one. So no two rules say a policy for one address.
 */

/** The sign-in of a git host opens a window of its own, which must be able to answer. */
const OPENER = "unsafe-none";

/** What `/admin/` says otherwise than the rest of the site. */
const OWN = /^\s+(?:Content-Security-Policy|Cross-Origin-Opener-Policy):.*$/gim;

/**
 * `_headers`, in which the rule for all addresses leaves these headers to rules for each part of the site.
 * @param text the file as shipped, whose first rule is for all addresses
 * @param parts first segments of the site's addresses: "sop", "peraturan"; "" for the front page
 */
export function hostHeaders(text: string, policy: string, parts: readonly string[]): string {
  const [all = "", ...others] = text.split(/\n(?=\/)/);
  const strict = (all.match(OWN) ?? []).join("\n");
  const rest = all.replace(OWN, "").replace(/\n+/g, "\n").trimEnd();
  const rules = parts.flatMap((part) => (part === "" ? ["/"] : [`/${part}`, `/${part}/*`]));
  const own = `/admin/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: ${OPENER}`;
  return `${[rest, ...others.map((one) => one.trimEnd()), ...rules.map((rule) => `${rule}\n${strict}`), own].join("\n\n")}\n`;
}

/** Where pages lie, from the patterns of the site's routes: "/sop/[unit]" lies in "sop". */
export function foldersOf(patterns: readonly string[]): string[] {
  const parts = patterns.map((pattern) => pattern.split("/")[1] ?? "");
  return [...new Set(["", "_astro", "pagefind", ...parts])].filter(
    (part) => !/[[\].]/.test(part) && part !== "admin" && !(part.startsWith("_") && part !== "_astro"),
  );
}

/** What `.htaccess` needs more. */
export function apacheHeaders(policy: string): string {
  return `
<IfModule mod_headers.c>
  <If "%{REQUEST_URI} =~ m#/admin/#">
    Header always set Content-Security-Policy "${policy}; frame-ancestors 'none'"
    Header always set Cross-Origin-Opener-Policy "${OPENER}"
  </If>
</IfModule>
`;
}
