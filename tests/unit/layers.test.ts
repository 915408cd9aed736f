/** Imports go one way, downwards; this reads every import under src/. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf } from "../support/imports.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** What the files of a folder may import besides their own folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // What is done with maps, lists and keys of any kind; every room may ask.
  basics: [],
  // Folding, slugs, near words: every room may ask about words; they know nothing of SOPs.
  words: [],
  // The roots of the language, from a package that only Node can load.
  "words/dictionary": [],
  schema: [],
  catalogue: ["schema"],
  graph: ["catalogue", "schema"],
  // What the index and the browser share; what builds the index; what searches it in the browser.
  search: ["catalogue", "schema"],
  "search/index": ["search", "catalogue", "schema", "words/dictionary"],
  "search/query": ["search", "catalogue", "schema"],
  importer: ["schema"],
  // What the page that checks documents computes, in its worker.
  desk: ["importer", "catalogue", "schema"],
  // What the editor at /admin/ is told of our content files.
  admin: ["schema"],
  reader: ["catalogue", "schema"],
  // What one build holds: its content and catalogue, the frame and the keys of its pages. Pages ask it, never the reader.
  build: ["reader", "catalogue", "schema", "words/dictionary"],
  cli: ["build", "reader", "importer", "catalogue", "graph", "search", "schema"],
  integrations: [
    "build",
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
    "build",
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
  layouts: ["components", "build", "search", "graph", "catalogue", "schema", "styles"],
  pages: [
    "layouts",
    "components",
    "build",
    "documents",
    "documents/pdf",
    "search",
    "graph",
    "catalogue",
    "schema",
    "styles",
  ],
  // Astro's entry points beside the folders, such as content.config.ts.
  ".": ["build", "schema"],
};

/**
 * What rooms within a layer may import besides themselves, each only from those above it in the table. Files that stand in
 * none of the rooms are free: they are used by rooms, or put them together; that they need nothing in a circle is told by
 * circles.test.ts. Where "." is a room, they are what all rooms stand on, and may import what it says.
 */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  components: {
    // What all rooms draw with.
    ".": [],
    page: [],
    search: [],
    frame: ["search"],
    form: ["page"],
    list: ["page"],
    regulation: ["page"],
    changes: ["page"],
    graph: ["page"],
    findings: ["list", "page"],
    compare: [],
    desk: ["form"],
    admin: [],
  },
  schema: {
    // What stands on paper, read: dates, numbers, symbols, marks of emptiness.
    printed: [],
    // What is said of a mistake, and how it is found out from what zod says.
    mistakes: [],
    // Entries as files: YAML, frontmatter, what may be lost in it.
    files: ["mistakes"],
    // The prose below an entry.
    body: ["mistakes"],
    // Formats and types of files that come in and go out.
    formats: [],
    // The published data files.
    data: [],
  },
  search: {
    // What the index and the browser share.
    ".": [],
    index: [],
    query: [],
  },
  documents: {
    ".": [],
    pdf: [],
  },
  importer: {
    // What a form consists of, from the small to the whole.
    "form/labels": [],
    "form/items": ["form/labels"],
    "form/lists": ["form/items", "form/labels"],
    "form/doubts": ["form/lists", "form/labels"],
    "form/identity": ["form/labels"],
    steps: ["form/doubts", "form/labels"],
    "form/document": ["form/labels", "steps"],
    form: [
      "form/document",
      "form/identity",
      "form/doubts",
      "form/lists",
      "form/items",
      "form/labels",
      "steps",
    ],
    readers: ["form/document", "form/identity", "form/labels"],
    bpmn: ["readers"],
  },
  catalogue: {
    // Types, addresses, words for readers.
    ".": [],
    // Kinds of regulations, who issues them, how they rank and are named.
    law: [],
    citation: ["law"],
    // The regulations that are cited or registered, and what became of them.
    register: ["citation", "law"],
    // Whether a printed sentence is whole.
    sentences: [],
    // What the form prints, and what it leaves open.
    form: ["sentences"],
    // The flowchart.
    procedure: [],
    // Which SOP counts, and since when.
    lifetime: [],
    // Who names whom.
    linkage: ["law", "lifetime", "register"],
    // Names, numbers and parts that SOPs share.
    alike: ["linkage"],
    // A SOP as open data, and two such held side by side.
    published: [],
    compare: ["published"],
    findings: ["alike", "citation", "form", "lifetime", "linkage", "procedure", "register", "sentences"],
    views: [
      "alike",
      "citation",
      "compare",
      "findings",
      "form",
      "law",
      "lifetime",
      "linkage",
      "procedure",
      "published",
      "register",
    ],
    // Data files; some say what a page shows.
    export: ["findings", "law", "lifetime", "linkage", "procedure", "published", "register", "views"],
    // Makes the catalogue of all this; no room asks it.
    build: ["alike", "findings", "form", "lifetime", "linkage", "register", "sentences"],
  },
};

/** Folders that must run anywhere: no Node modules, no Astro. */
const PURE = [
  "basics",
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

/** Packages that need Node, by the beginning of their names. */
const NODE_PACKAGE =
  /^(?:node:|astro\b|(?:fs|path|crypto|module)$|pagefind$|esbuild$|sastrawijs$|@myriaddreamin\/)/;
/** What only Node or only a page has; variables and keys of these names are something else. */
const SURROUNDINGS =
  /(?<![\w.#"'])(?:process\.(?:env|cwd|argv|platform|exit|std)|Buffer\.|window\.|document\.(?:querySelector|createElement|getElementById|addEventListener|body\b|documentElement))/g;
/** Layers that a script of a component, which runs in the browser, knows nothing of. */
const NOT_IN_BROWSER = ["build", "documents", "documents/pdf"];

function layerOf(path: string): string {
  const folders = relative(SRC, path).split("/").slice(0, -1);
  const inner = folders.slice(0, 2).join("/");
  return inner in MAY_IMPORT ? inner : (folders[0] ?? ".");
}

/** The room of a file within its layer, the innermost; undefined where it stands in none. */
function roomOf(path: string, layer: string): string | undefined {
  const folder = `${relative(join(SRC, layer), dirname(path))}/`;
  const rooms = Object.keys(ROOMS[layer] ?? {}).filter((room) => folder.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? (ROOMS[layer]?.["."] && ".");
}

/** Whether a file of a layer may import another one of it. */
function mayEnter(layer: string, from: string, to: string): boolean {
  const [own, other] = [roomOf(from, layer), roomOf(to, layer)];
  if (own === undefined || other === undefined || other === "." || own === other) return true;
  return ROOMS[layer]?.[own]?.includes(other) ?? false;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|mjs|js|astro)$/.test(name))
  .map((name) => join(SRC, name));

/** Imports that a file may not have, as sentences. */
function violations(file: string, text: string): string[] {
  const layer = layerOf(file);
  const allowed = MAY_IMPORT[layer];
  if (!allowed) return [`src/${layer} is no known layer`];
  const code = text.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm, "");
  const asked = PURE.includes(layer) ? Array.from(code.matchAll(SURROUNDINGS), ([found]) => found) : [];
  const inBrowser = layer === "components" && file.endsWith(".ts");
  const outside = asked.map((found) => `${relative(SRC, file)} asks for ${found}`);
  const wrong = importsOf(text).flatMap((specifier) => {
    const name = `${relative(SRC, file)} imports ${specifier}`;
    if (!specifier.startsWith(".")) {
      return (PURE.includes(layer) || inBrowser) && NODE_PACKAGE.test(specifier) ? [name] : [];
    }
    const path = resolve(dirname(file), specifier);
    const target = layerOf(path);
    if (target === layer) return mayEnter(layer, file, path) ? [] : [name];
    if (inBrowser && NOT_IN_BROWSER.includes(target)) return [name];
    return (target === "words" && layer !== "basics") || target === "basics" || allowed.includes(target)
      ? []
      : [name];
  });
  return [...outside, ...wrong];
}

describe("layers", () => {
  it("are all respected", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap((file) => violations(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  it.each(Object.entries(ROOMS))("know every folder of %s, and its arrows go upwards", (layer, rooms) => {
    const order = Object.keys(rooms);
    const upwards = (room: string, to: string): boolean => order.indexOf(to) < order.indexOf(room);
    expect(
      order.filter((room) => !rooms[room]?.every((to) => order.includes(to) && upwards(room, to))),
    ).toEqual([]);
    const folders = readdirSync(join(SRC, layer), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.filter(({ name }) => !(name in rooms)).map(({ name }) => name)).toEqual([]);
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
    expect(at("pages/x.ts", 'import { a } from "../reader/content.ts";')).toHaveLength(1);
    expect(at("catalogue/x.ts", 'import { readFileSync } from "node:fs";')).toHaveLength(1);
    expect(at("catalogue/x.ts", 'import sharp from "pagefind";')).toHaveLength(1);
    expect(at("catalogue/x.ts", "const a = process.env.CI;")).toHaveLength(1);
    expect(at("graph/x.ts", 'document.querySelector("a"); window.close();')).toHaveLength(2);
    expect(at("schema/x.ts", "document.delete(key); // not `window.x`")).toEqual([]);
    expect(at("components/x.ts", 'import { a } from "../build/x.ts";')).toHaveLength(1);
    expect(at("components/page/X.astro", 'import { a } from "../../build/x.ts";')).toEqual([]);
    expect(at("components/page/x.ts", 'import { a } from "../form/x.ts";')).toHaveLength(1);
    expect(at("catalogue/x.ts", 'import { a } from "./law/x.ts";')).toHaveLength(1);
    expect(at("catalogue/law/x.ts", 'import { a } from "../register/x.ts";')).toHaveLength(1);
    expect(at("catalogue/register/x.ts", 'import { a } from "../law/x.ts";\nimport "../types.ts";')).toEqual(
      [],
    );
    expect(at("importer/form/lists/x.ts", 'import { a } from "../items/x.ts";')).toEqual([]);
    expect(at("importer/form/items/x.ts", 'import { a } from "../lists/x.ts";')).toHaveLength(1);
    expect(at("importer/form/items/x.ts", 'import { a } from "../recognise.ts";')).toHaveLength(1);
    expect(at("importer/form/items/x.ts", 'import { a } from "../../blocks.ts";')).toEqual([]);
    expect(
      at("catalogue/views/x.ts", 'import { a } from "../types.ts";\nimport "../../schema/sop.ts";'),
    ).toEqual([]);
  });
});
