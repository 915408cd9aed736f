/** What a file exports, another file asks for, be it a test. What nobody asks for is no export, or it is dead. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { namedImportsOf } from "../support/imports.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const EXPORT = /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;
/** Astro asks for these by their place. */
const ENTRIES = /^src\/(?:pages\/|content\.config\.ts)/;

type Files = ReadonlyMap<string, string>;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|mjs|astro)$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** `file name` of each export that no other file names; a file that is imported whole has none. */
function unasked(files: Files): string[] {
  const asked = new Set<string>();
  for (const [file, text] of files) {
    const at = (path: string): string => relative(ROOT, resolve(ROOT, dirname(file), path));
    for (const { specifier, names } of namedImportsOf(text))
      for (const name of names ?? ["*"]) asked.add(`${at(specifier)} ${name}`);
  }
  return [...files]
    .filter(([file]) => file.startsWith("src/") && file.endsWith(".ts") && !asked.has(`${file} *`))
    .filter(([file]) => !ENTRIES.test(file))
    .flatMap(([file, text]) => Array.from(text.matchAll(EXPORT), ([, name]) => `${file} ${name}`))
    .filter((one) => !asked.has(one));
}

it("no export is asked for by nobody", () => {
  const names = [...filesBelow("src"), ...filesBelow("tests"), "astro.config.mjs"];
  const files = new Map(names.map((name) => [name, readFileSync(join(ROOT, name), "utf8")]));
  expect(unasked(files)).toEqual([]);
});

it("would be noticed if it were", () => {
  const files: Files = new Map([
    ["src/a/x.ts", "export const one = 1;\nexport interface Two {}\nexport function three() {}\n"],
    ["src/a/y.ts", 'import { one, type Two } from "./x.ts";\nexport { one };\n'],
  ]);
  expect(unasked(files)).toEqual(["src/a/x.ts three"]);
});
