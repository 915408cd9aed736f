/** The line to the worker: answers find their question, and a worker that takes too long is ended and replaced. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TookTooLong, WorkerLink } from "../../../src/components/desk/worker-link.ts";

interface Message {
  readonly number: number;
  readonly kind: string;
}

/** Answers at once, but for what is to be opened under the name "lama". */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  readonly asked: string[] = [];
  ended = false;
  readonly #heard: ((event: { data: unknown }) => void)[] = [];

  constructor() {
    FakeWorker.all.push(this);
  }

  addEventListener(kind: string, hear: (event: { data: unknown }) => void): void {
    if (kind === "message") this.#heard.push(hear);
  }

  postMessage({ number, kind, ask }: Message & { readonly ask: { readonly name?: string } }): void {
    this.asked.push(kind);
    if (ask.name === "lama") return;
    queueMicrotask(() => {
      for (const hear of this.#heard) hear({ data: { number, answer: `${kind} ${ask.name ?? ""}` } });
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

const bytes = new ArrayBuffer(0);

beforeEach(() => {
  FakeWorker.all.length = 0;
  vi.stubGlobal("Worker", FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the worker", () => {
  it("answers within the time", async () => {
    const link = new WorkerLink();
    expect(await link.askWithin(1000, "open", { name: "baik", bytes })).toBe("open baik");
    await vi.advanceTimersByTimeAsync(5000);
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([false]);
  });

  it("is ended when it takes longer, and another one is told what it must know before it is asked", async () => {
    const link = new WorkerLink();
    await link.ask("ready", { base: "/" });
    const late = link.askWithin(1000, "open", { name: "lama", bytes }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(999);
    expect(FakeWorker.all).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await late).toBeInstanceOf(TookTooLong);
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
    expect(await link.askWithin(1000, "open", { name: "baik", bytes })).toBe("open baik");
    expect(FakeWorker.all[1]?.asked).toEqual(["ready", "open"]);
  });
});
