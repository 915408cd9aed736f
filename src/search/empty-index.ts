import type { Pagefind } from "./engine.ts";

/** Stands in for Pagefind where there is nothing to search: it cannot open an index without records. */
export const EMPTY_INDEX: Pagefind = {
  options: () => Promise.resolve(),
  search: () => Promise.resolve({ results: [], filters: {}, totalFilters: {} }),
  filters: () => Promise.resolve({}),
};
