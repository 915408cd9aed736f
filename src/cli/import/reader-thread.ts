/** Reads documents in a thread of its own, so that one that never ends can be given up. */
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { Unreadable } from "../../importer/blocks.ts";
import { nothingRead, type ImportResult } from "../../importer/entry.ts";
import { readDocument } from "../../importer/read-document.ts";

parentPort?.on("message", ({ name, path }: { name: string; path: string }) => {
  void read(name, path).then((result) => parentPort?.postMessage(result));
});

async function read(name: string, path: string): Promise<ImportResult> {
  try {
    return await readDocument(name, readFileSync(path));
  } catch (error) {
    if (error instanceof Unreadable) return nothingRead(name, error.message);
    return nothingRead(name, "Berkas ini tidak dapat dibuka. Periksa izin dan letaknya.");
  }
}
