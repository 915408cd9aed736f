/** What a reader loads to search a built site, part by part, in bytes as hosts send them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { UNDERSTANDING_FILE } from "../../src/search/understanding.ts";
import { sentBytes } from "./output.ts";
import { searchSession, type QueryCost } from "./search-session.ts";

export interface SearchCost {
  /** Files that every search loads, and their bytes. */
  readonly always: Readonly<Record<string, number>>;
  /** Bytes of the script that is loaded besides where a catalogue is large enough for a worker. */
  readonly worker: number;
  /** Words and where they occur: a query loads the chunks of its words. */
  readonly chunks: Files;
  /** The results page loads all of them, the search box none. */
  readonly filters: Files;
  /** Records of results, several a file. */
  readonly fragments: Files;
  /** Queries typed in a browser; empty where they could not be. */
  readonly queries: readonly QueryCost[];
  /** Why there are no queries. */
  readonly unmeasured?: string;
}

/** Files of a kind, in bytes. */
export interface Files {
  readonly count: number;
  readonly total: number;
  readonly largest: number;
  readonly median: number;
}

/** @param dist a site built with its index, for the root of a host */
export async function searchCost(dist: string): Promise<SearchCost> {
  const folder = join(dist, "pagefind");
  const meta = readdirSync(folder).filter((name) => name.endsWith(".pf_meta"));
  const always = ["pagefind.js", "wasm.id.pagefind", "pagefind-entry.json", ...meta, UNDERSTANDING_FILE];
  return {
    // The name of the meta file has a digest in it, which says nothing here.
    always: Object.fromEntries(
      always.map((name) => [name.replace(/.*pf_meta$/, "pf_meta"), sentBytes(join(folder, name))]),
    ),
    worker: sentBytes(join(folder, "pagefind-worker.js")),
    chunks: filesIn(join(folder, "index")),
    filters: filesIn(join(folder, "filter")),
    fragments: filesIn(join(folder, "fragment")),
    ...(await queriesOf(dist)),
  };
}

function filesIn(folder: string): Files {
  const sizes = readdirSync(folder)
    .map((name) => sentBytes(join(folder, name)))
    .sort((a, b) => a - b);
  return {
    count: sizes.length,
    total: sizes.reduce((sum, size) => sum + size, 0),
    largest: sizes.at(-1) ?? 0,
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
  };
}

/** Without a browser, or with one that fails, the builds before were still worth measuring. */
async function queriesOf(dist: string): Promise<Pick<SearchCost, "queries" | "unmeasured">> {
  try {
    return { queries: await searchSession(dist) };
  } catch (error) {
    return { queries: [], unmeasured: error instanceof Error ? error.message : String(error) };
  }
}
