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
import type { Ledger } from "./ledger.ts";
import { ledgerOf, type OutputFolder } from "./output-folder.ts";

/** What the thread is told once the output folder may be touched. */
export interface DataTask {
  readonly output: OutputFolder;
  /** Whether to make the search index; if not, that of the last build stays. */
  readonly indexed: boolean;
}

const INDEX = "pagefind/";

const told = once(parentPort!, "message") as Promise<[DataTask]>;
const catalogue = await getCatalogue();
const [{ output, indexed }] = await told;
const ledger = ledgerOf(output, "data");
ledger.open();
if (!indexed) ledger.leaveFolder(INDEX);
const isNew = indexed && (await makeIndex(catalogue, ledger, join(output.folder, INDEX)));
// While a new index was written, the data files were made.
if (!isNew) writeData(catalogue, ledger);
ledger.close();
parentPort!.postMessage(isNew);

/** Makes the search index, and meanwhile the data files, unless the last build's was made from the same. */
async function makeIndex(from: Catalogue, files: Ledger, folder: string): Promise<boolean> {
  const source = indexSource(from);
  if (files.keepFolder(INDEX, source.digest)) return false;
  await writeIndex(source, folder, () => writeData(from, files));
  files.adopt(INDEX, source.digest);
  return true;
}

function writeData(from: Catalogue, files: Ledger): void {
  for (const [path, text] of dataFiles(from)) files.put(path, text());
}
