/** Loads the search engine once, on first use: Pagefind and the understanding file, side by side. */
import { SEARCH_INDEX } from "../../catalogue/file-addresses.ts";
import type { SearchEngine } from "../../search/query/engine.ts";
import type { Pagefind } from "../../search/query/index-api.ts";
import { nextTurn } from "../../search/query/next-turn.ts";
import { href } from "../href.ts";
import { UNDERSTANDING_FILE, type Understanding } from "../../search/understanding.ts";
import { ownJson } from "../../basics/own-json.ts";

const folder = href(SEARCH_INDEX);
let attempts = 0;
let engine: Promise<SearchEngine> | undefined;

/** Rejects when the index cannot be loaded; the next call tries again. */
export function loadEngine(): Promise<SearchEngine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(): Promise<SearchEngine> {
  const [{ createEngine }, pagefind, understanding] = await Promise.all([
    import("../../search/query/engine.ts"),
    // A browser remembers that a script could not be loaded, by its address.
    import(/* @vite-ignore */ scriptAddress(attempts++)) as Promise<Pagefind>,
    // Asks the host whether the file has changed: its name does not say so.
    fetch(folder + UNDERSTANDING_FILE, { cache: "no-cache" }).then(async (response) =>
      ownJson<Understanding>(await response.text()),
    ),
  ]);
  await nextTurn();
  return createEngine(pagefind, understanding);
}

/** A query makes another address of it for the browser; the host does not look at it. */
function scriptAddress(attempt: number): string {
  return `${folder}pagefind.js${attempt > 0 ? `?${new URLSearchParams({ ulang: String(attempt) }).toString()}` : ""}`;
}
