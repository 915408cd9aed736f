/** The built site as files. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** All files below `folder`, as paths from it with forward slashes, in alphabetical order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * The pages among them. What Pagefind writes for itself is not a page; the editor at /admin/ is a program of its own with
 * a policy of its own (`situs/admin.spec.ts`).
 */
export function pagesOf(folder: string): string[] {
  return filesOf(folder).filter((file) => file.endsWith(".html") && !/^(?:pagefind|admin)\//.test(file));
}

/** `sop/index.html` → `/sop/`; `404.html` → `/404.html`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

export function readSite(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}
