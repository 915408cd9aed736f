/** One short name for all the code that draws pages, so that pages drawn by other code are drawn anew. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";

/** What the look of a page depends on besides content; the lockfile stands for the packages. */
const CODE = ["src", "astro.config.mjs", "package-lock.json"] as const;

/** Changes with any file of the code and with the address of the site. */
export function codeDigest({ root, site, base }: AstroConfig): string {
  const hash = createHash("sha1").update(JSON.stringify([site, base]));
  for (const part of CODE) {
    for (const file of filesOf(join(fileURLToPath(root), part))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("base64url");
}

/** A file itself, or all files below a folder in order of their names. */
function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
} // prettier-ignore
