/** The content of a build: read once and shared by the check before it, the content layer and the catalogue. */
import { contentFolder } from "./content-folder.ts";
import { readContent } from "./content.ts";
import type { Content } from "../schema/content.ts";

/**
 * Astro loads our modules more than once in a process (config, content layer, bundled pages), each with its own
 * module state; the registry of symbols is what they share.
 */
const KEY = Symbol.for("katalog-sop.content");
const SOUND = Symbol.for("katalog-sop.content-sound");
const HANDED = Symbol.for("katalog-sop.content-handed");
const shared = globalThis as { [KEY]?: Promise<Content>; [SOUND]?: Promise<void>; [HANDED]?: number };

/** The content of the content folder, named from the working directory. Rejects with `ContentProblems` when it is malformed. */
export function getContent(): Promise<Content> {
  shared[KEY] ??= readContent(process.cwd(), contentFolder());
  return shared[KEY];
}

/** Resolves when the content is sound, which may be known before it is here. Rejects with `ContentProblems` like `getContent`. */
export async function contentSound(): Promise<void> {
  await (shared[SOUND] ?? getContent());
}

/** Another thread has read the content: everyone here gets it from there. */
export function shareContent(sound: Promise<void>, content: Promise<Content>): void {
  shared[SOUND] = sound;
  shared[KEY] = content;
  // Who asks is told of an error; nobody need ask.
  content.catch(() => undefined);
}

/** Makes the next `getContent` read the files again. */
export function forgetContent(): void {
  delete shared[KEY];
  delete shared[SOUND];
}

/** Counts that Astro's content layer has been handed the content once more. */
export function countHanded(): void {
  shared[HANDED] = timesHanded() + 1;
}

/** How often the content layer has been handed the content in this process. */
export function timesHanded(): number {
  return shared[HANDED] ?? 0;
}
