/** Where the seconds of a build go, told from the moments at which the build says what it begins. */
export interface Phases {
  /** Reading and checking content, storing rendered prose. */
  readonly content: number;
  /** Bundling pages and scripts. */
  readonly bundle: number;
  /** Drawing pages and exports; those that did not change are passed over. */
  readonly render: number;
  /** What is left after the last page: the data of each SOP, the sitemap, the rest of the search index. */
  readonly after: number;
}

/** @param printed output of the build with seconds since its start */
export function phasesOf(printed: readonly { readonly at: number; readonly text: string }[]): Phases {
  const at = (words: string) => printed.find(({ text }) => text.includes(words))?.at ?? Number.NaN;
  const bundling = at("Building static entrypoints");
  const rendering = at("generating static routes");
  const rendered =
    printed.find(({ at: second, text }) => second > rendering && text.includes("✓ Completed in"))?.at ??
    Number.NaN;
  const end = printed.at(-1)?.at ?? Number.NaN;
  return {
    content: bundling,
    bundle: rendering - bundling,
    render: rendered - rendering,
    after: end - rendered,
  };
}
