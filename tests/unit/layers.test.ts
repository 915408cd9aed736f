/** The one-way flow: nothing lower imports anything higher, and the pure layers do no I/O. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** Folder of src/ → folders it may import from, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  catalogue: ["schema"],
  graph: ["schema", "catalogue"],
  search: ["schema", "catalogue"],
  reader: ["schema", "catalogue"],
  importer: ["schema", "catalogue", "reader"],
  cli: ["schema", "catalogue", "graph", "search", "reader", "importer"],
  integrations: ["schema", "catalogue", "graph", "search", "reader"],
  styles: [],
  components: ["schema", "catalogue", "graph", "search", "reader", "styles"],
  layouts: ["schema", "catalogue", "graph", "search", "reader", "styles", "components"],
  pages: ["schema", "catalogue", "graph", "search", "reader", "styles", "components", "layouts"],
};
const pure = ["schema", "catalogue", "graph"];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|mjs|astro)$/.test(file))
  .map((file) => join("src", file));

function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  return [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"']+)["']/g)].map(([, path]) => path!);
}

/** `src/schema/sop.ts` → `schema`; files directly in src/ have none. */
const layerOf = (path: string) => /^src\/([^/]+)\//.exec(path.replaceAll("\\", "/"))?.[1];

test("every folder of src/ has its place in the flow", () => {
  const folders = new Set(files.map(layerOf).filter((layer) => layer !== undefined));
  expect([...folders].filter((folder) => !(folder in mayImport))).toEqual([]);
});

test("nothing lower imports anything higher", () => {
  const wrong = files.flatMap((file) => {
    const layer = layerOf(file);
    if (!layer) return [];
    return importsOf(file)
      .filter((path) => path.startsWith("."))
      .map((path) => relative(".", resolve(dirname(file), path)))
      .filter((target) => {
        const other = layerOf(target);
        return other !== undefined && other !== layer && !mayImport[layer]?.includes(other);
      })
      .map((target) => `${file} → ${target}`);
  });
  expect(wrong).toEqual([]);
});

test("the model is pure: no file system, no Astro, no clock of its own", () => {
  const impure = files
    .filter((file) => pure.includes(layerOf(file) ?? ""))
    .flatMap((file) => {
      const outside = importsOf(file).filter((path) => /^(node:|astro)/.test(path));
      const clock = /\bDate\.now\(|\bnew Date\(\)/.test(readFileSync(file, "utf8")) ? ["clock"] : [];
      return [...outside, ...clock].map((what) => `${file}: ${what}`);
    });
  expect(impure).toEqual([]);
});
