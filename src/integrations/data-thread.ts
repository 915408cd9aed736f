/**
 * The thread of a build that reads the content and derives the catalogue, once for all; what it has read it hands to the
 * main thread, which draws the pages. Then it makes all that is no page: the search index and the data files.
 */
import { once } from "node:events";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { dataFiles } from "../catalogue/export/files.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { getCatalogue } from "../reader/catalogue.ts";
import { ContentProblems } from "../reader/content.ts";
import { forCompiler, getContent } from "../reader/shared-content.ts";
import type { SopEntry } from "../schema/content.ts";
import type { Problem } from "../schema/problem.ts";
import { indexDigest, indexSource, writeIndex } from "../search/index/write-index.ts";
import { readManifest, type ManifestEntry, type SiteFolders } from "./manifest.ts";
import { Output } from "./output.ts";
import { present } from "../schema/must.ts";

/** What the thread is told once the place of the site is known. */
export interface DataTask {
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
  readonly done: {
    readonly entries: ReadonlyMap<string, ManifestEntry>;
    /** Whether a new search index was made. */
    readonly isNew: boolean;
  };
}

const INDEX = "pagefind/";

const told = once(present(parentPort), "message") as Promise<[DataTask]>;
const content = await getContent().catch((error: unknown) => {
  if (!(error instanceof ContentProblems)) throw error;
  say("checked", { problems: error.problems, forCompiler: [] });
  return null;
});
if (content) {
  say("checked", { problems: [], forCompiler: forCompiler(content) });
  const catalogue = await getCatalogue();
  say("read", { catalogue });
  const [task] = await told;
  say("done", await work(catalogue, task));
} else {
  present(parentPort).close();
}

function say<Kind extends keyof DataMessages>(kind: Kind, said: DataMessages[Kind]): void {
  present(parentPort).postMessage({ kind, ...said });
}

async function work(from: Catalogue, { place, code, indexed }: DataTask): Promise<DataMessages["done"]> {
  const output = new Output(place, readManifest(place));
  const writeData = (): void => {
    for (const [path, text] of dataFiles(from)) output.put(path, text());
  };
  if (!indexed) output.leaveFolder(INDEX);
  const isNew = indexed && (await makeIndex(from, { output, place, code, writeData }));
  // While a new index was written, the data files were made.
  if (!isNew) writeData();
  return { entries: output.entries, isNew };
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
