/** The page's end of the line to its worker. */
import type { Answered, Kind, Questions } from "./protocol.ts";

export class WorkerLink {
  readonly #worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  readonly #waiting = new Map<number, { done: (answer: unknown) => void; failed: (error: Error) => void }>();
  #last = 0;

  constructor() {
    this.#worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if (data.answer === undefined) waiting?.failed(new Error("The worker failed"));
      else waiting?.done(data.answer);
    });
    this.#worker.addEventListener("error", () => {
      for (const { failed } of this.#waiting.values()) failed(new Error("The worker did not start"));
      this.#waiting.clear();
    });
  }

  /** @throws Error when the worker cannot be loaded or fails, which is no fault of the file */
  ask<K extends Kind>(kind: K, ask: Questions[K]["ask"]): Promise<Questions[K]["answer"]> {
    this.#last += 1;
    const number = this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(number, { done: (answer) => done(answer as Questions[K]["answer"]), failed });
      this.#worker.postMessage({ number, kind, ask });
    });
  }
}
