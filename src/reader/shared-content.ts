/** The content of a build: read once and shared by the check before it, the content layer and the catalogue. */
import { contentFolder } from "./content-folder.ts";
import { readContent } from "./content.ts";
import { processWide } from "./process-wide.ts";
import type { Content } from "../schema/content.ts";

/** The content of the content folder, named from the working directory. Rejects with `ContentProblems` when it is malformed. */
export function getContent(): Promise<Content> {
  processWide.content ??= readContent(process.cwd(), contentFolder());
  return processWide.content;
}

/** Resolves when the content is sound, which may be known before it is here. Rejects with `ContentProblems` like `getContent`. */
export async function contentSound(): Promise<void> {
  await (processWide.sound ?? getContent());
}

/** Another thread has read the content: everyone here gets it from there. */
export function shareContent(sound: Promise<void>, content: Promise<Content>): void {
  processWide.sound = sound;
  processWide.content = content;
  // Who asks is told of an error; nobody need ask.
  content.catch(() => undefined);
}

/** Makes the next `getContent` read the files again. */
export function forgetContent(): void {
  delete processWide.content;
  delete processWide.sound;
}

/** Counts that Astro's content layer has been handed the content once more. */
export function countHanded(): void {
  processWide.handed = timesHanded() + 1;
}

/** How often the content layer has been handed the content in this process. */
export function timesHanded(): number {
  return processWide.handed ?? 0;
}
