/** The imports of source files, `.ts` and `.astro` alike, read from their text. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?:[^"'`;]*?\sfrom\s)?\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Import specifiers of a source text. */
export function importsOf(text: string): string[] {
  return Array.from(text.matchAll(IMPORT), (match) => match[1] ?? match[2]!);
}

/**
 * All that a file imports, and what that imports in turn: paths of files, and names of packages.
 * @param closed files that are not looked into
 */
export function importedBelow(file: string, closed: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  const open = [file];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const specifier of importsOf(readFileSync(path, "utf8"))) {
      const target = specifier.startsWith(".") ? resolve(dirname(path), specifier) : specifier;
      if (found.has(target)) continue;
      found.add(target);
      if (/^\/.*\.(?:ts|mjs|js|astro)$/.test(target) && !closed.has(target)) open.push(target);
    }
  }
  return found;
}
