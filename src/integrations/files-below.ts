import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files below a folder, which they begin with, in order of their names. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
