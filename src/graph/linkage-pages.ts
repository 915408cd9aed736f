/** All that each linkage page shows, beginning with the first page. */
import { must } from "../basics/must.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { linkageLevels, ROOT_PATH, type LinkagePage } from "./levels.ts";
import { linkageView, type LinkageView } from "./linkage-view.ts";
import { overviewView, type OverviewView } from "./overview-view.ts";

interface LinkagePageView {
  /** Below the base, with leading and trailing slash. */
  readonly path: string;
  /** The path below `/keterkaitan/`; undefined for the first page. */
  readonly part: string | undefined;
  /** Empty for the first page. */
  readonly title: string;
  /** The pages above, from the first page down; none above the first. */
  readonly above: readonly { readonly path: string; readonly title: string }[];
  readonly content:
    | { readonly kind: "sops"; readonly view: LinkageView; readonly leftOut: number }
    | { readonly kind: "overview"; readonly view: OverviewView };
}

/** All linkage pages, each with what it shows and the pages above it. */
export function linkagePages(catalogue: Catalogue): LinkagePageView[] {
  const { pages } = linkageLevels(catalogue);
  return Array.from(pages.values(), (page) => {
    const { path, title } = page;
    const part = path.slice(ROOT_PATH.length, -1) || undefined;
    return { path, part, title, above: pagesAbove(pages, page), content: contentOf(catalogue, page.content) };
  });
}

function pagesAbove(
  pages: ReadonlyMap<string, LinkagePage>,
  { upPath }: LinkagePage,
): LinkagePageView["above"] {
  if (upPath === null) return [];
  const up = must(pages, upPath);
  return [...pagesAbove(pages, up), { path: upPath, title: up.title }];
}

function contentOf(catalogue: Catalogue, content: LinkagePage["content"]): LinkagePageView["content"] {
  if (content.kind === "overview") {
    return { kind: "overview", view: overviewView(catalogue, content.overview) };
  }
  const { sopIds, leftOut } = content;
  return { kind: "sops", view: linkageView(catalogue, sopIds, leftOut), leftOut: leftOut.size };
}
