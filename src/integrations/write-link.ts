/** The main thread's end of the thread that writes pages. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { SiteFolders } from "./manifest.ts";
import type { Drawn, Written } from "./write-thread.ts";

export class WriteLink {
  readonly #thread: Worker;
  readonly #written: Promise<Written>;

  constructor(place: SiteFolders) {
    this.#thread = new Worker(new URL("write-thread.ts", import.meta.url), { workerData: place });
    this.#written = once(this.#thread, "message").then(([written]) => written as Written);
    // Whoever ends the writing is told of an error.
    this.#written.catch(() => undefined);
  }

  /** Hands over what was drawn: its body is empty afterwards. */
  write(drawn: Drawn): void {
    this.#thread.postMessage(drawn, [drawn.body.buffer]);
  }

  /** Resolves when all is written; rejects when something could not be. */
  end(): Promise<Written> {
    this.#thread.postMessage(null);
    return this.#written;
  }
}
