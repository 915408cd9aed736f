/** The one catalogue of a build: read, derived once, and shared by whoever asks in this process. */
import { buildCatalogue } from "../catalogue/build.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { readContent } from "./content.ts";

/**
 * Astro loads our modules more than once in a process (config, content layer, bundled pages), each with its own
 * module state; the registry of symbols is what they share.
 */
const KEY = Symbol.for("katalog-sop.catalogue");
const shared = globalThis as { [KEY]?: Promise<Catalogue> };

/** The catalogue of `content/` in the working directory. Rejects with `ContentProblems` when content is malformed. */
export function getCatalogue(): Promise<Catalogue> {
  shared[KEY] ??= readContent(process.cwd()).then((content) => buildCatalogue(content, { today: today() }));
  return shared[KEY];
}

/** Makes the next `getCatalogue` read the content again (the dev server calls it when a file changes). */
export function forgetCatalogue(): void {
  delete shared[KEY];
}

/** Today where the offices are (WIB), ISO; `SOURCE_DATE_EPOCH` (seconds) fixes it for reproducible builds. */
function today(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(now);
}
