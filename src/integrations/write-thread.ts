/**
 * The thread of a build that writes what the main thread has drawn: making folders and files takes a third of the time
 * that drawing takes, and can be done beside it.
 */
import { parentPort, workerData } from "node:worker_threads";
import { present } from "../schema/must.ts";
import type { ManifestEntry, SiteFolders } from "./manifest.ts";
import { Output } from "./output.ts";

/** What it is told: files to write, and null after the last. */
export interface Drawn {
  readonly file: string;
  readonly digest: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What it says: null after each file, all that it has written after the last. */
export type Written = ReadonlyMap<string, ManifestEntry>;

const main = present(parentPort);
const output = new Output(workerData as SiteFolders, {});

main.on("message", (drawn: Drawn | null) => {
  if (!drawn) {
    main.postMessage(output.entries satisfies Written);
    return main.close();
  }
  output.write(drawn.file, drawn.digest, drawn.body);
  main.postMessage(null);
});
