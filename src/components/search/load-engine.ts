/** Loads the search engine once, on first use: Pagefind and the understanding file, side by side. */
import type { SearchEngine } from "../../search/query/engine.ts";
import type { Pagefind } from "../../search/query/index-api.ts";
import { nextTurn } from "../../search/query/next-turn.ts";
import { UNDERSTANDING_FILE, type Understanding } from "../../search/understanding.ts";

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/pagefind/`;
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
    import(
      /* @vite-ignore */ `${folder}pagefind.js${attempts++ > 0 ? `?ulang=${attempts}` : ""}`
    ) as Promise<Pagefind>,
    // Asks the host whether the file has changed: its name does not say so.
    fetch(folder + UNDERSTANDING_FILE, { cache: "no-cache" }).then(
      (response) => response.json() as Promise<Understanding>,
    ),
  ]);
  await nextTurn();
  return createEngine(pagefind, understanding);
}
