/**
 * What all copies of our modules share. Astro loads them more than once in a process (config, content layer, bundled
 * pages), each copy with module state of its own; this is the one place that knows the registry of symbols.
 */
import type { Catalogue } from "../catalogue/types.ts";
import type { Content, SopEntry } from "../schema/content.ts";
import type { SopData } from "../schema/sop.ts";
import type { ProseEntry } from "./entry.ts";

interface Remembered {
  /** When the file was saved, and its size. */
  readonly stamp: string;
  readonly entry: ProseEntry<SopData>;
}

/**
 * A page that waits for its turn. Astro asks for the keys of all pages before it draws one, and all views at once take
 * more memory than all else together; so its key only names the page, and whoever draws asks here, one after the other.
 */
export interface WaitingPage {
  /** Digest of all that the page shows; makes its view. */
  readonly digest: () => string;
  /** Lets go of the view; it is made anew if it is asked for again. */
  readonly forget: () => void;
}

interface ProcessWide {
  /** The content, being read or read. */
  content?: Promise<Content>;
  /** The SOPs for Astro's content layer, where another thread reads the content. */
  forCompiler?: Promise<readonly SopEntry[]>;
  /** How often Astro's content layer has been handed the content. */
  handed?: number;
  catalogue?: Promise<Catalogue>;
  /** Entries by path, where the process remembers them. */
  remembered?: Map<string, Remembered>;
  /** Pages of this build that have yet to be compared with those of the last. */
  waitingPages?: WaitingPage[];
}

const KEY = Symbol.for("katalog-sop");
const globals = globalThis as { [KEY]?: ProcessWide };

export const processWide: ProcessWide = (globals[KEY] ??= {});
