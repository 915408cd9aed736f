/** The main thread's end of the thread that writes pages. */
import { Worker } from "node:worker_threads";
import type { SiteFolders } from "./manifest.ts";
import type { Drawn, Written } from "./write-thread.ts";

/** Pages that may wait to be written; whoever draws faster waits, or they would fill the memory. */
const MOST_WAITING = 100;

export class WriteLink {
  readonly #thread: Worker;
  readonly #written = Promise.withResolvers<Written>();
  #waiting = 0;
  #room = Promise.withResolvers<void>();

  constructor(place: SiteFolders) {
    this.#thread = new Worker(new URL("write-thread.ts", import.meta.url), { workerData: place });
    this.#thread.on("message", (written: Written | null) => {
      if (written) return this.#written.resolve(written);
      this.#waiting -= 1;
      this.#room.resolve();
    });
    this.#thread.once("error", (error) => this.#written.reject(error));
    // Whoever writes or ends the writing is told of an error.
    this.#written.promise.catch(() => undefined);
  }

  /** Hands over what was drawn: its body is empty afterwards. Resolves when there is room for more. */
  async write(drawn: Drawn): Promise<void> {
    this.#thread.postMessage(drawn, [drawn.body.buffer]);
    this.#waiting += 1;
    while (this.#waiting >= MOST_WAITING) {
      this.#room = Promise.withResolvers();
      await Promise.race([this.#room.promise, this.#written.promise]);
    }
  }

  /** Resolves when all is written; rejects when something could not be. */
  end(): Promise<Written> {
    this.#thread.postMessage(null);
    return this.#written.promise;
  }
}
