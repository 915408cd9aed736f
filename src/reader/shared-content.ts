/** The content of a build: read once and shared by the check before it, the content layer and the catalogue. */
import { contentFolder } from "./content-folder.ts";
import { readContent } from "./content.ts";
import type { Content } from "../schema/content.ts";

/**
 * Astro loads our modules more than once in a process (config, content layer, bundled pages), each with its own
 * module state; the registry of symbols is what they share.
 */
const KEY = Symbol.for("katalog-sop.content");
const shared = globalThis as { [KEY]?: Promise<Content> };

/** The content of the content folder, named from the working directory. Rejects with `ContentProblems` when it is malformed. */
export function getContent(): Promise<Content> {
  shared[KEY] ??= readContent(process.cwd(), contentFolder());
  return shared[KEY];
}

/** Makes the next `getContent` read the files again. */
export function forgetContent(): void {
  delete shared[KEY];
}
