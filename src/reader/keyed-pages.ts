/**
 * Pages that may stay from build to build. The law of such a page: it is a function of its view. The view is all that its
 * template gets, and the page's key is a digest of it, so a page that would look different has another key.
 */
import { hash } from "node:crypto";
import type { Catalogue } from "../catalogue/types.ts";
import { getCatalogue } from "./catalogue.ts";
import { frameOf } from "./frame.ts";

/** One page of a template. */
export interface PageOf<Params, View> {
  readonly params: Params;
  /** Plain data. */
  readonly view: View;
  /** Whether the view alone does not tell what the page shows: it then has no key and is drawn in every build. */
  readonly drawnAnew?: boolean;
}

/** What Astro's `getStaticPaths` returns: parameters, the view as props, and the key. */
export interface KeyedPath<Params, View> {
  params: Params;
  props: View;
  cacheKey?: string;
}

/**
 * The paths of a template whose pages are functions of their views.
 * @param pagesOf makes them from the catalogue, which the template itself does not see
 */
export async function keyedPages<Params, View>(
  pagesOf: (catalogue: Catalogue) => Iterable<PageOf<Params, View>>,
): Promise<KeyedPath<Params, View>[]> {
  const catalogue = await getCatalogue();
  const frame = digest(frameOf(catalogue));
  return Array.from(pagesOf(catalogue), ({ params, view, drawnAnew }) =>
    drawnAnew ? { params, props: view } : { params, props: view, cacheKey: digest([frame, view]) },
  );
}

/** Only what survives as JSON is told apart. */
function digest(value: unknown): string {
  return hash("sha1", JSON.stringify(value), "base64url");
}
