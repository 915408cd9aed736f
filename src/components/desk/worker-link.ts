/** The page's end of the line to its worker. */
import type { Answered, Kind, Questions } from "./protocol.ts";

/** The worker was ended, as its answer took longer than allowed. */
export class TookTooLong extends Error {}

interface Waiting {
  readonly done: (answer: unknown) => void;
  readonly failed: (error: Error) => void;
}

export class WorkerLink {
  #worker = this.#start();
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  /** Tells a new worker what it must know first. */
  #first: (() => Promise<unknown>) | null = null;
  #restarted: Promise<unknown> = Promise.resolve();

  /** @throws Error when the worker cannot be loaded or fails, which is no fault of the file */
  async ask<K extends Kind>(kind: K, ask: Questions[K]["ask"]): Promise<Questions[K]["answer"]> {
    if (kind === "ready") this.#first = () => this.#post(kind, ask);
    else await this.#restarted;
    return this.#post(kind, ask);
  }

  /**
   * The same, for so many milliseconds at most. Then the worker is ended with all that it does, and another takes its place.
   * @throws TookTooLong then
   */
  async askWithin<K extends Kind>(
    longest: number,
    kind: K,
    ask: Questions[K]["ask"],
  ): Promise<Questions[K]["answer"]> {
    await this.#restarted;
    const timer = setTimeout(() => this.#restart(), longest);
    return this.#post(kind, ask).finally(() => clearTimeout(timer));
  }

  #post<K extends Kind>(kind: K, ask: Questions[K]["ask"]): Promise<Questions[K]["answer"]> {
    this.#last += 1;
    const number = this.#last;
    return new Promise((done, failed) => {
      this.#waiting.set(number, { done: (answer) => done(answer as Questions[K]["answer"]), failed });
      this.#worker.postMessage({ number, kind, ask });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if (data.answer === undefined) waiting?.failed(new Error("The worker failed"));
      else waiting?.done(data.answer);
    });
    worker.addEventListener("error", () => this.#fail(new Error("The worker did not start")));
    return worker;
  }

  #restart(): void {
    this.#worker.terminate();
    this.#fail(new TookTooLong("The worker took too long"));
    this.#worker = this.#start();
    // Whoever asks next is told that it failed.
    if (this.#first) this.#restarted = this.#first().catch(() => undefined);
  }

  #fail(error: Error): void {
    for (const { failed } of this.#waiting.values()) failed(error);
    this.#waiting.clear();
  }
}
