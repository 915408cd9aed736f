/** The search index of the dev server: made anew when the content has changed and somebody searches. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../catalogue/types.ts";
import { indexDigest, indexSource, writeIndex } from "../search/index/write-index.ts";

/** Above this an index takes longer than a clerk waits: the last build's serves. */
const MOST_SOPS = 500;

/** The index of the dev server: made anew for a small catalogue that has changed, else that of the last build. */
export class DevIndex {
  readonly #folder: string;
  readonly #built: string;
  #from: Catalogue | undefined;
  #digest = "";
  #written: Promise<void> = Promise.resolve();

  /**
   * @param folder where the index may be written
   * @param built the output folder of builds
   */
  constructor(folder: string, built: string) {
    this.#folder = folder;
    this.#built = built;
  }

  /** Where a file of the index is (`pagefind/…`), once it is that of `catalogue`; null when there is none. */
  async fileOf(path: string, catalogue: Catalogue | null): Promise<string | null> {
    const own = catalogue !== null && catalogue.sops.size <= MOST_SOPS;
    if (own) await this.#bringUp(catalogue);
    const file = join(own ? this.#folder : this.#built, path);
    return existsSync(file) ? file : null;
  }

  #bringUp(catalogue: Catalogue): Promise<void> {
    if (this.#from === catalogue) return this.#written;
    this.#from = catalogue;
    // One after the other: the index lies in one folder.
    const before = this.#written.catch(() => undefined);
    this.#written = before.then(async () => {
      const digest = indexDigest(catalogue);
      if (digest === this.#digest) return;
      this.#digest = digest;
      await writeIndex(indexSource(catalogue), join(this.#folder, "pagefind"), () => undefined);
    });
    return this.#written;
  }
}
