/**
 * The thread that makes all that is no page: the search index and the data files. It reads the content itself, since
 * handing the catalogue over would cost as much.
 */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { dataFiles } from "../catalogue/export/files.ts";
import { getCatalogue } from "../reader/catalogue.ts";
import { indexSource, writeIndex } from "../search/write-index.ts";
import { ledgerOf, type OutputFolder } from "./output-folder.ts";

/** What the thread is told to do. */
export interface DataTask {
  readonly output: OutputFolder;
  /** Whether to make the search index; if not, that of the last build stays. */
  readonly indexed: boolean;
}

const INDEX = "pagefind/";

const { output, indexed } = workerData as DataTask;
const ledger = ledgerOf(output, "data");
ledger.open();
const catalogue = await getCatalogue();

function writeData(): void {
  for (const [path, text] of dataFiles(catalogue)) ledger.put(path, text());
}

/** Whether the search index is a new one. */
async function makeIndex(): Promise<boolean> {
  const source = indexSource(catalogue);
  if (ledger.keepFolder(INDEX, source.digest)) return false;
  await writeIndex(source, join(output.folder, INDEX), writeData);
  ledger.adopt(INDEX, source.digest);
  return true;
}

if (!indexed) ledger.leaveFolder(INDEX);
const made = indexed && (await makeIndex());
// While a new index was written, the data files were made.
if (!made) writeData();
ledger.close();
parentPort!.postMessage(made);
