/** Documents, each read within a time; what takes longer is given up with a message, and the others go on. */
import { Worker } from "node:worker_threads";
import { nothingRead, type ImportResult } from "../../importer/entry.ts";
import type { Document } from "./documents.ts";

/** Milliseconds for one file; a long book of SOPs takes a few seconds. */
const LIMIT = 30_000;

interface TimedReader {
  /** What a document holds; `galat` where it cannot be read, or not within `limit`. */
  readonly read: (document: Document, limit?: number) => Promise<ImportResult>;
  readonly close: () => Promise<unknown>;
}

/** One thread reads all documents, one after the other; it is replaced when a document is given up. */
export function timedReader(): TimedReader {
  let thread: Worker | null = null;
  const stop = async (): Promise<void> => {
    await thread?.terminate();
    thread = null;
  };
  const within = (name: string, path: string, limit: number): Promise<ImportResult> =>
    new Promise((resolve) => {
      thread ??= new Worker(new URL("./reader-thread.ts", import.meta.url));
      const own = thread;
      const end = (result: ImportResult, broken: boolean): void => {
        clearTimeout(timer);
        own.off("message", read).off("error", broke);
        if (broken) void stop().then(() => resolve(result));
        else resolve(result);
      };
      const timer = setTimeout(() => end(nothingRead(name, TOO_LONG), true), limit);
      const read = (result: ImportResult): void => end(result, false);
      const broke = (): void => end(nothingRead(name, TOO_MUCH), true);
      own.once("message", read).once("error", broke);
      own.postMessage({ name, path });
    });
  return {
    read: ({ name, path, problem }, limit = LIMIT) =>
      problem === null ? within(name, path, limit) : Promise.resolve(nothingRead(name, problem)),
    close: stop,
  };
}

const TOO_LONG =
  "Berkas ini perlu lebih dari 30 detik untuk dibaca, jadi dilewati. Pecah menjadi berkas yang lebih kecil, atau simpan ulang dari program asalnya, lalu coba lagi.";
const TOO_MUCH =
  "Berkas ini terlalu besar untuk dibaca komputer ini. Pecah menjadi berkas yang lebih kecil, lalu coba lagi.";
