/** Stands in for Pagefind (`Pagefind` in `engine.ts`) where there is nothing to search: it cannot open an index without records. */
export const EMPTY_INDEX = {
  options: () => Promise.resolve(),
  search: () => Promise.resolve({ results: [], filters: {}, totalFilters: {} }),
  filters: () => Promise.resolve({}),
};
