/** Where the content is: the one owner of that path. */
import { existsSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { problemAt, type Problem } from "../schema/mistakes/problem.ts";

/** The folder of this repository's own content. */
export const OWN_CONTENT = "content";

/**
 * The content folder as clerks name it, from the project's folder or absolute: what `KATALOG_ISI` says (commands put
 * their `--isi` there), else `content`. Forward slashes, none at the end.
 */
export function contentFolder(env: NodeJS.ProcessEnv = process.env): string {
  const named = env["KATALOG_ISI"]?.trim() || OWN_CONTENT;
  return named
    .split(sep)
    .join("/")
    .replace(/^\.\/(?=.)|(?<=.)\/+$/g, "");
}

/** The same folder as an absolute path. */
export function contentPath(root: string, folder: string = contentFolder()): string {
  return resolve(root, folder);
}

/** The mistake when there is no such folder; null when there is. */
export function missingFolder(root: string, folder: string): Problem | null {
  const path = contentPath(root, folder);
  if (existsSync(path) && statSync(path).isDirectory()) return null;
  return problemAt(folder, null, null, {
    found: existsSync(path) ? "ini berkas, bukan folder" : "folder ini tidak ada",
    expected: "isi katalog dibaca dari folder ini",
    fix:
      folder === OWN_CONTENT
        ? "Kembalikan foldernya, atau sebutkan folder lain dengan --isi atau KATALOG_ISI."
        : "Betulkan nama folder pada --isi atau KATALOG_ISI.",
  });
}
