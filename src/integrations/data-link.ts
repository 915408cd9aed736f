/** The main thread's end of the data thread: starts it, and takes what it says. */
import { Worker } from "node:worker_threads";
import type { SopEntry } from "../schema/content.ts";
import { ContentProblems } from "../schema/mistakes/problem.ts";
import type { DataMessages, DataTasks } from "./data-thread.ts";
import type { Drawn, DrawingTask } from "./draw-pages.ts";

export interface DataLink {
  /** What Astro's content layer needs. Rejects with `ContentProblems` when the content is malformed. */
  readonly checked: Promise<readonly SopEntry[]>;
  readonly read: Promise<DataMessages["read"]>;
  readonly done: Promise<DataMessages["done"]>;
  readonly makeData: (task: DataTasks["makeData"]) => void;
  /** Lets the thread draw pages too, once the data are made. Resolves when all that it took is drawn. */
  readonly draw: (task: DrawingTask) => Promise<Drawn>;
}

/** Starts the thread; it reads the content at once. */
export function startDataThread(): DataLink {
  const thread = new Worker(new URL("data-thread.ts", import.meta.url));
  const checked = said(thread, "checked").then(({ problems, forCompiler }) => {
    if (problems.length > 0) throw new ContentProblems(problems);
    return forCompiler;
  });
  const drawn = said(thread, "drawn");
  const link = { checked, read: said(thread, "read"), drawn, done: said(thread, "done") };
  // Whoever waits is told of an error; until somebody waits, it must not count as unhandled.
  for (const promise of Object.values(link)) promise.catch(() => undefined);
  const tell = <Kind extends keyof DataTasks>(kind: Kind, task: DataTasks[Kind]): void =>
    thread.postMessage({ kind, task });
  return {
    ...link,
    makeData: (task) => tell("makeData", task),
    draw: (task) => {
      tell("draw", task);
      return drawn;
    },
  };
}

function said<Kind extends keyof DataMessages>(thread: Worker, kind: Kind): Promise<DataMessages[Kind]> {
  return new Promise((resolve, reject) => {
    thread.on("message", (message: DataMessages[Kind] & { readonly kind: string }) => {
      if (message.kind === kind) resolve(message);
    });
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`The data thread ended with code ${code}`)));
  });
}
