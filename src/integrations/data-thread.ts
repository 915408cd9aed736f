/**
 * The thread of a build that reads the content and derives the catalogue, once for all; what it has read it hands to the
 * main thread, which draws the pages. Then it makes all that is no page: the search index and the data files; and when it
 * has done so, it takes its part of the pages.
 */
import { fileOf, SEARCH_INDEX } from "../catalogue/file-addresses.ts";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { dataFiles } from "../catalogue/export/files.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { getCatalogue } from "../build/catalogue.ts";
import { ContentProblems } from "../reader/content.ts";
import { forCompiler, getContent } from "../build/shared-content.ts";
import type { SopEntry } from "../schema/content.ts";
import type { Problem } from "../schema/mistakes/problem.ts";
import { indexDigest, indexSource, writeIndex } from "../search/index/write-index.ts";
import { drawPages, pagesByFile, loadDrawer, takeSome } from "./draw-pages.ts";
import type { Drawn, DrawingTask } from "./draw-pages.ts";
import { readManifest, type ManifestEntry, type SiteFolders } from "./manifest.ts";
import { Output } from "./output.ts";
import { present } from "../basics/must.ts";

/** What the thread is told. */
export interface DataTasks {
  /** Once the place of the site is known. */
  readonly makeData: DataTask;
  /** Once the paths of the pages are known. */
  readonly draw: DrawingTask;
}

interface DataTask {
  readonly place: SiteFolders;
  /** Digest of the code that makes the index. */
  readonly code: string;
  /** Whether to make the search index; if not, that of the last build stays. */
  readonly indexed: boolean;
}

/** What it says, in this order; after problems, nothing more. */
export interface DataMessages {
  /** Mistakes in the content; none when it is sound, and then the SOPs for Astro's content layer. */
  readonly checked: { readonly problems: readonly Problem[]; readonly forCompiler: readonly SopEntry[] };
  readonly read: { readonly catalogue: Catalogue };
  readonly drawn: Drawn;
  readonly done: {
    readonly entries: ReadonlyMap<string, ManifestEntry>;
    /** Whether a new search index was made. */
    readonly isNew: boolean;
  };
}

const INDEX = fileOf(SEARCH_INDEX);

const main = present(parentPort);
const tasks = { makeData: told("makeData"), draw: told("draw") };
const content = await getContent().catch((error: unknown) => {
  if (!(error instanceof ContentProblems)) throw error;
  say("checked", { problems: error.problems, forCompiler: [] });
  return null;
});
if (content) {
  say("checked", { problems: [], forCompiler: forCompiler(content) });
  const catalogue = await getCatalogue();
  say("read", { catalogue });
  const task = await tasks.makeData;
  const output = new Output(task.place, readManifest(task.place));
  const isNew = await makeData(catalogue, task, output);
  say("drawn", await drawWhatIsLeft(await tasks.draw, output));
  say("done", { entries: output.entries, isNew });
}
main.close();

/** Resolves when the main thread has said so. */
function told<Kind extends keyof DataTasks>(kind: Kind): Promise<DataTasks[Kind]> {
  return new Promise((resolve) => {
    main.on("message", (message: { readonly kind: string; readonly task: DataTasks[Kind] }) => {
      if (message.kind === kind) resolve(message.task);
    });
  });
}

function say<Kind extends keyof DataMessages>(kind: Kind, said: DataMessages[Kind]): void {
  main.postMessage({ kind, ...said });
}

/** @returns whether a new search index was made */
async function makeData(
  from: Catalogue,
  { place, code, indexed }: DataTask,
  output: Output,
): Promise<boolean> {
  const writeData = (): void => {
    for (const [path, text] of dataFiles(from)) output.put(path, text());
  };
  if (!indexed) output.leaveFolder(INDEX);
  const isNew = indexed && (await makeIndex(from, { output, place, code, writeData }));
  // While a new index was written, the data files were made.
  if (!isNew) writeData();
  return isNew;
}

async function drawWhatIsLeft(task: DrawingTask, output: Output): Promise<Drawn> {
  const first = takeSome(task);
  // The bundle is not worth loading where the main thread has taken all pages.
  if (first.length === 0) return { drawn: 0, kept: 0 };
  const drawer = await loadDrawer(task.entry);
  return drawPages(drawer, pagesByFile(await drawer.staticPaths()), task, { first, output });
}

/** Makes the search index, and meanwhile the data files, unless the last build's was made from the same. */
async function makeIndex(
  from: Catalogue,
  {
    output,
    place,
    code,
    writeData,
  }: { output: Output; place: SiteFolders; code: string; writeData: () => void },
): Promise<boolean> {
  const digest = indexDigest(from) + code;
  if (output.keepFolder(INDEX, digest)) return false;
  await writeIndex(indexSource(from), join(place.staging, INDEX), writeData);
  output.adopt(INDEX, digest);
  return true;
}
