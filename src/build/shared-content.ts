/** The content of a build: read once and shared by the check before it, the content layer and the catalogue. */
import { contentFolder } from "../reader/content-folder.ts";
import { readContent } from "../reader/content.ts";
import { processWide } from "../reader/process-wide.ts";
import type { Content, SopEntry } from "../schema/content.ts";

/** The content of the content folder, named from the working directory. Rejects with `ContentProblems` when it is malformed. */
export function getContent(): Promise<Content> {
  processWide.content ??= readContent(process.cwd(), contentFolder());
  return processWide.content;
}

/**
 * The SOPs whose prose needs Astro's compiler: elements or pictures. The first to be known of sound content. Rejects with
 * `ContentProblems` when it is malformed.
 */
export async function sopsForCompiler(): Promise<readonly SopEntry[]> {
  return processWide.forCompiler ?? forCompiler(await getContent());
}

/** Of all SOPs those whose prose needs the compiler. */
export function forCompiler({ sops }: Content): SopEntry[] {
  return sops.filter(({ needsCompiler }) => needsCompiler);
}

/** Another thread reads the content: here only these SOPs are asked for. */
export function shareSopsForCompiler(sops: Promise<readonly SopEntry[]>): void {
  processWide.forCompiler = sops;
}

/** Makes the next `getContent` read the files again. */
export function forgetContent(): void {
  delete processWide.content;
}

/** Counts that Astro's content layer has been handed the content once more. */
export function countHanded(): void {
  processWide.handed = timesHanded() + 1;
}

/** How often the content layer has been handed the content in this process. */
export function timesHanded(): number {
  return processWide.handed ?? 0;
}
