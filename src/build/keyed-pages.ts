/**
 * Pages that may stay from build to build. The law of such a page: it is a function of its view. The view is all that its
 * template gets, and a page that would look different has another digest.
 */
import { hash } from "node:crypto";
import type { Catalogue } from "../catalogue/types.ts";
import { itemAt } from "../basics/must.ts";
import { getCatalogue } from "./catalogue.ts";
import { frameOf } from "./frame.ts";
import { processWide, type WaitingPage } from "../reader/process-wide.ts";

/** One page of a template. */
interface PageOf<Params, View> {
  readonly params: Params;
  /** Makes plain data; asked for once, and in the dev server only for the page that is looked at. */
  readonly view: () => View;
  /** Whether the view alone does not tell what the page shows: it then has no key and is drawn in every build. */
  readonly drawnAnew?: boolean;
}

/** What Astro's `getStaticPaths` returns: parameters, the view as props, and the key. */
interface KeyedPath<Params, View> {
  params: Params;
  props: View;
  /** Names the waiting page; none for a page that is drawn in every build. */
  cacheKey: string | undefined;
}

/** The page that a path's `cacheKey` names. */
export function waitingPage(cacheKey: string): WaitingPage {
  return itemAt(waiting, Number(cacheKey));
}

const waiting = (processWide.waitingPages ??= []);

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
  let made: { readonly view: View } | null = null;
  const props = (): View => (made ??= { view: view() }).view;
  let key: string | undefined;
  return {
    params,
    get props() {
      return props();
    },
    get cacheKey() {
      if (drawnAnew) return undefined;
      // Astro asks twice.
      return (key ??= named({ digest: () => digest([frame, props()]), forget: () => void (made = null) }));
    },
  };
}

/** @returns the name of the page among those that wait */
function named(page: WaitingPage): string {
  return `${waiting.push(page) - 1}`;
}

/** Only what survives as JSON is told apart. */
function digest(value: unknown): string {
  return hash("sha1", JSON.stringify(value), "base64url");
}
