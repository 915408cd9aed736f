/** Imports go one way, downwards; this reads every import under src/. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf } from "../support/imports.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** What the files of a folder may import besides their own folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // Folding, slugs, near words: every room may ask about words; they know nothing of SOPs.
  words: [],
  schema: [],
  catalogue: ["schema"],
  graph: ["catalogue", "schema"],
  // What the index and the browser share; what builds the index; what searches it in the browser.
  search: ["catalogue", "schema"],
  "search/index": ["search", "catalogue", "schema"],
  "search/query": ["search", "catalogue", "schema"],
  importer: ["schema"],
  // What the page that checks documents computes, in its worker.
  desk: ["importer", "catalogue", "schema"],
  // What the editor at /admin/ is told of our content files.
  admin: ["schema"],
  reader: ["catalogue", "schema"],
  cli: ["reader", "importer", "catalogue", "graph", "search", "schema"],
  integrations: [
    "reader",
    "admin",
    "documents/pdf",
    "search/index",
    "search",
    "graph",
    "catalogue",
    "schema",
  ],
  // The official form as files.
  documents: ["catalogue", "schema"],
  // Typeset by a native package, with fonts from the disk.
  "documents/pdf": ["documents", "catalogue", "schema"],
  styles: [],
  components: [
    "reader",
    "documents",
    "documents/pdf",
    "desk",
    "admin",
    "search/query",
    "search",
    "graph",
    "catalogue",
    "schema",
    "styles",
  ],
  layouts: ["components", "reader", "search", "graph", "catalogue", "schema", "styles"],
  pages: [
    "layouts",
    "components",
    "reader",
    "documents",
    "documents/pdf",
    "search",
    "graph",
    "catalogue",
    "schema",
    "styles",
  ],
  // Astro's entry points beside the folders, such as content.config.ts.
  ".": ["reader", "schema"],
};

/** Folders that must run anywhere: no Node modules, no Astro. */
const PURE = [
  "words",
  "schema",
  "catalogue",
  "graph",
  "importer",
  "desk",
  "admin",
  "documents",
  "search",
  "search/query",
];

function layerOf(path: string): string {
  const folders = relative(SRC, path).split("/").slice(0, -1);
  const inner = folders.slice(0, 2).join("/");
  return inner in MAY_IMPORT ? inner : (folders[0] ?? ".");
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|mjs|js|astro)$/.test(name))
  .map((name) => join(SRC, name));

/** Imports that a file may not have, as sentences. */
function violations(file: string, text: string): string[] {
  const layer = layerOf(file);
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return [`src/${layer} is no known layer`];
  return importsOf(text).flatMap((specifier) => {
    const name = `${relative(SRC, file)} imports ${specifier}`;
    if (!specifier.startsWith(".")) {
      return PURE.includes(layer) && /^(?:node:|astro)/.test(specifier) ? [name] : [];
    }
    const target = layerOf(resolve(dirname(file), specifier));
    return target === layer || target === "words" || allowed.includes(target) ? [] : [name];
  });
}

describe("layers", () => {
  it("are all respected", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => violations(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  it("are noticed when broken", () => {
    const at = (path: string, text: string) => violations(join(SRC, path), text);
    expect(at("words/x.ts", 'import { a } from "../schema/sop.ts";')).toHaveLength(1);
    expect(at("words/x.ts", 'import { a } from "node:util";')).toHaveLength(1);
    expect(at("schema/x.ts", 'import { fold } from "../words/fold.ts";')).toEqual([]);
    expect(at("schema/x.ts", 'import type { A } from "../catalogue/types.ts";')).toHaveLength(1);
    expect(at("catalogue/export/x.ts", 'import {\n  a,\n} from "../../reader/content.ts";')).toHaveLength(1);
    expect(at("catalogue/x.ts", 'const a = await import("../pages/index.astro");')).toHaveLength(1);
    expect(at("catalogue/x.ts", 'export * from "../search/x.ts";')).toHaveLength(1);
    expect(at("search/query/x.ts", 'import { a } from "../index/x.ts";')).toHaveLength(1);
    expect(at("search/x.ts", 'import { a } from "./query/x.ts";')).toHaveLength(1);
    expect(at("components/x.ts", 'import { a } from "../search/index/x.ts";')).toHaveLength(1);
    expect(at("catalogue/x.ts", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
    expect(
      at("catalogue/views/x.ts", 'import { a } from "../types.ts";\nimport "../../schema/sop.ts";'),
    ).toEqual([]);
  });
});
