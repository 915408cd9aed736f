/**
 * Draws the pages that carry a digest of all they show (`cacheKey`): a page that the last build drew from the same
 * digest and the same code stays in the output folder, any other is rendered and written at once. Two threads take them
 * in turn.
 */
import { waitingPage } from "../build/keyed-pages.ts";
import type { WaitingPage } from "../reader/process-wide.ts";
import type { Output } from "./output.ts";
import type * as PageDrawer from "./page-drawer.ts";

/** What draws, loaded once in each thread. */
export type Drawer = typeof PageDrawer;

/** What a thread needs to draw pages. Plain data. */
export interface DrawingTask {
  /** Address of the bundle that draws. */
  readonly entry: string;
  /** Digest of all that draws: the code, the names of scripts and style sheets. */
  readonly code: string;
  /** Where the site will be published. */
  readonly root: string;
  /** The files of the pages, in the order in which they are taken. */
  readonly files: readonly string[];
  /** The number of files already taken, shared by both threads. */
  readonly taken: SharedArrayBuffer;
}

export interface Drawn {
  readonly drawn: number;
  readonly kept: number;
}

interface KeyedPage {
  readonly path: PageDrawer.SitePath;
  readonly waiting: WaitingPage;
}

/** Files a thread takes at a time. */
const AT_A_TIME = 16;

/** The bundle at `entry` (an address). */
export async function loadDrawer(entry: string): Promise<Drawer> {
  return (await import(/* @vite-ignore */ entry)) as Drawer;
}

/** The pages with a digest, by the file each is written to. */
export function pagesByFile(paths: readonly PageDrawer.SitePath[]): ReadonlyMap<string, KeyedPage> {
  return new Map(
    paths.flatMap((path) =>
      path.cacheKey === undefined ? [] : [[fileOf(path), { path, waiting: waitingPage(path.cacheKey) }]],
    ),
  );
}

/** The paths of all other pages. */
export function pathsWithoutKey(paths: readonly PageDrawer.SitePath[]): PageDrawer.SitePath[] {
  return paths.filter(({ cacheKey }) => cacheKey === undefined);
}

/** A page stands beside its files, which it tells the sizes of: where they are drawn in turn, each is made once. */
export function inOrder(files: Iterable<string>): string[] {
  return [...files].sort();
}

/** Files that no other thread has taken; none when all are. */
export function takeSome({ files, taken }: DrawingTask): readonly string[] {
  const from = Atomics.add(new Int32Array(taken), 0, AT_A_TIME);
  return files.slice(from, from + AT_A_TIME);
}

/**
 * Draws what is yet to be taken, until nothing is left.
 * @param first what this thread has taken already
 * @param output keeps or writes the files
 */
export async function drawPages(
  drawer: Drawer,
  pages: ReadonlyMap<string, KeyedPage>,
  task: DrawingTask,
  { first, output }: { first: readonly string[]; output: Output },
): Promise<Drawn> {
  let drawn = 0;
  let kept = 0;
  for (let files = first; files.length > 0; files = takeSome(task)) {
    for (const file of files) {
      const page = pages.get(file);
      if (!page) throw new Error(`${file} is no page of this site`);
      const digest = page.waiting.digest() + task.code;
      if (output.keep(file, digest)) {
        kept += 1;
      } else {
        output.write(file, digest, await render(drawer, page.path, task.root));
        drawn += 1;
      }
      page.waiting.forget();
    }
  }
  return { drawn, kept };
}

/** The folder of a page below the root: `sop/unit/nama/`; empty for the home page. */
export function folderOf(pathname: string): string {
  return pathname.replace(/^\/+/, "").replace(/\/*$/, "/").replace(/^\/$/, "");
}

/** Where a page is written, or a file that is drawn like one. */
function fileOf({ pathname, route }: PageDrawer.SitePath): string {
  return route.type === "endpoint" ? pathname.replace(/^\/+/, "") : `${folderOf(pathname)}index.html`;
}

async function render(
  { draw }: Drawer,
  { pathname, route }: PageDrawer.SitePath,
  root: string,
): Promise<Uint8Array> {
  const response = await draw(new Request(root + pathname.replace(/^\/+/, "")), route);
  if (!response.ok) throw new Error(`${pathname} answers with status ${response.status}`);
  return response.bytes();
}
