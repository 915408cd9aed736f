/**
 * The thread that makes all that is no page: the search index and the data files. It reads the content itself, since
 * handing the catalogue over would cost as much.
 */
import { once } from "node:events";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { dataFiles } from "../catalogue/export/files.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { getCatalogue } from "../reader/catalogue.ts";
import { indexSource, writeIndex } from "../search/write-index.ts";
import { readManifest, type Entry, type Place } from "./manifest.ts";
import { Output } from "./output.ts";

/** What the thread is told once the place of the site is known. */
export interface DataTask {
  readonly place: Place;
  /** Digest of the code that makes the index. */
  readonly code: string;
  /** Whether to make the search index; if not, that of the last build stays. */
  readonly indexed: boolean;
}

/** What it says when it is done. */
export interface DataDone {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Whether a new search index was made. */
  readonly isNew: boolean;
}

const INDEX = "pagefind/";

const told = once(parentPort!, "message") as Promise<[DataTask]>;
const catalogue = await getCatalogue();
const [{ place, code, indexed }] = await told;
const output = new Output(place, readManifest(place));
if (!indexed) output.leaveFolder(INDEX);
const isNew = indexed && (await makeIndex(catalogue));
// While a new index was written, the data files were made.
if (!isNew) writeData(catalogue);
parentPort!.postMessage({ entries: output.entries, isNew } satisfies DataDone);

/** Makes the search index, and meanwhile the data files, unless the last build's was made from the same. */
async function makeIndex(from: Catalogue): Promise<boolean> {
  const source = indexSource(from);
  const digest = source.digest + code;
  if (output.keepFolder(INDEX, digest)) return false;
  await writeIndex(source, join(place.staging, INDEX), () => writeData(from));
  output.adopt(INDEX, digest);
  return true;
}

function writeData(from: Catalogue): void {
  for (const [path, text] of dataFiles(from)) output.put(path, text());
}
