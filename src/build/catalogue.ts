/** The one catalogue of a build: read, derived once, and shared by whoever asks in this process. */
import { buildCatalogue } from "../catalogue/build/build.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { processWide } from "../reader/process-wide.ts";
import { forgetContent, getContent } from "./shared-content.ts";

/** The catalogue of the content folder. Rejects with `ContentProblems` when content is malformed. */
export function getCatalogue(): Promise<Catalogue> {
  processWide.catalogue ??= derive();
  return processWide.catalogue;
}

async function derive(): Promise<Catalogue> {
  const content = await getContent();
  // Where another thread derives the catalogue, this one needs no dictionary.
  const { LEXICON } = await import("../words/dictionary/lexicon.ts");
  return buildCatalogue(content, { today: today(), lexicon: LEXICON });
}

/** Another thread has derived the catalogue, on its own clock: everyone here gets it from there. */
export function shareCatalogue(catalogue: Promise<Catalogue>): void {
  processWide.catalogue = catalogue;
  catalogue.catch(() => undefined);
}

/** Makes the next `getCatalogue` read the content again (the dev server calls it when a file changes). */
export function forgetCatalogue(): void {
  forgetContent();
  delete processWide.catalogue;
}

/** Today where the offices are (WIB), ISO; `SOURCE_DATE_EPOCH` (seconds) fixes it for reproducible builds. */
function today(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(now);
}
