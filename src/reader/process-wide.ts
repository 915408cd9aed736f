/**
 * What all copies of our modules share. Astro loads them more than once in a process (config, content layer, bundled
 * pages), each copy with module state of its own; this is the one place that knows the registry of symbols.
 */
import type { Catalogue } from "../catalogue/types.ts";
import type { Content } from "../schema/content.ts";
import type { SopData } from "../schema/sop.ts";
import type { ProseEntry } from "./entry.ts";

interface Remembered {
  /** When the file was saved, and its size. */
  readonly stamp: string;
  readonly entry: ProseEntry<SopData>;
}

interface ProcessWide {
  /** The content, being read or read. */
  content?: Promise<Content>;
  /** Settles when it is known whether the content is sound, which may be before it is here. */
  sound?: Promise<void>;
  /** How often Astro's content layer has been handed the content. */
  handed?: number;
  catalogue?: Promise<Catalogue>;
  /** Entries by path, where the process remembers them. */
  remembered?: Map<string, Remembered>;
}

const KEY = Symbol.for("katalog-sop");
const globals = globalThis as { [KEY]?: ProcessWide };

export const processWide: ProcessWide = (globals[KEY] ??= {});
