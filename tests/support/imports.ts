/** The imports of source files, `.ts` and `.astro` alike, read from their text. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?:([^"'`;]*?)\sfrom\s)?\s*["']([^"']+)["']|\bimport\(\s*(?:\/\*.*?\*\/\s*)?["']([^"']+)["']\s*\)/g;

interface Import {
  readonly specifier: string;
  /** The names that are asked for; null where it is the whole module. */
  readonly names: readonly string[] | null;
}

/** What a source text imports or hands on from elsewhere, by name. */
export function namedImportsOf(text: string): Import[] {
  return Array.from(text.matchAll(IMPORT), ([, what, from, whole]) => {
    const braces = /\{([^}]*)\}/.exec(what ?? "")?.[1];
    if (whole !== undefined || (braces === undefined && /\*/.test(what ?? "")))
      return { specifier: whole ?? from!, names: null };
    const names = Array.from((braces ?? "").matchAll(/(?:^|,)\s*(?:type\s+)?(\w+)/g), ([, name]) => name!);
    return { specifier: from!, names };
  });
}

/** Import specifiers of a source text. */
export function importsOf(text: string): string[] {
  return namedImportsOf(text).map(({ specifier }) => specifier);
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
