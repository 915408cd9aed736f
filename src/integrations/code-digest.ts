/** One short name for all the code that draws pages, so that pages drawn by other code are drawn anew. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig } from "astro";
import { filesBelow } from "./files-below.ts";

/** What the look of a page depends on besides content; the lockfile stands for the packages. */
const CODE = ["src", "astro.config.mjs", "package-lock.json"] as const;

/** Changes with any file of the code and with the address of the site. */
export function codeDigest({ root, site, base }: AstroConfig): string {
  const hash = createHash("sha1").update(JSON.stringify([site, base]));
  const files = CODE.flatMap((part) => {
    const path = join(fileURLToPath(root), part);
    return statSync(path).isFile() ? [path] : filesBelow(path);
  });
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("base64url");
}
