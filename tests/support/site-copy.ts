/** A copy of this project with other content, built in a folder of its own. */
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const PARTS = ["src", "public", "package.json", "package-lock.json", "tsconfig.json", "astro.config.mjs"];

/** Copies the project's own files to `folder` (without content) and links its dependencies. */
export function copySite(project: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
}
