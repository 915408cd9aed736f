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
  /** Makes plain data; asked for once, and in the dev server only for the page that is looked at. */
  readonly view: () => View;
  /** Whether the view alone does not tell what the page shows: it then has no key and is drawn in every build. */
  readonly drawnAnew?: boolean;
}

/** What Astro's `getStaticPaths` returns: parameters, the view as props, and the key. */
export interface KeyedPath<Params, View> {
  params: Params;
  props: View;
  /** None for a page that is drawn in every build. */
  cacheKey: string | undefined;
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
  return Array.from(pagesOf(catalogue), (page) => keyedPath(page, frame));
}

function keyedPath<Params, View>(
  { params, view, drawnAnew = false }: PageOf<Params, View>,
  frame: string,
): KeyedPath<Params, View> {
  const props = once(view);
  const cacheKey = once(() => (drawnAnew ? undefined : digest([frame, props()])));
  return {
    params,
    get props() {
      return props();
    },
    // Astro asks for it twice.
    get cacheKey() {
      return cacheKey();
    },
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Only what survives as JSON is told apart. */
function digest(value: unknown): string {
  return hash("sha1", JSON.stringify(value), "base64url");
}
