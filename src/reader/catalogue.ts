/** The one catalogue of a build: read, derived once, and shared by whoever asks in this process. */
import { buildCatalogue } from "../catalogue/build.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { forgetContent, getContent } from "./shared-content.ts";

/** Shared by way of the registry of symbols, like the content (`shared-content.ts` says why). */
const KEY = Symbol.for("katalog-sop.catalogue");
const shared = globalThis as { [KEY]?: Promise<Catalogue> };

/** The catalogue of the content folder. Rejects with `ContentProblems` when content is malformed. */
export function getCatalogue(): Promise<Catalogue> {
  shared[KEY] ??= getContent().then((content) => buildCatalogue(content, { today: today() }));
  return shared[KEY];
}

/** Another thread has derived the catalogue, on its own clock: everyone here gets it from there. */
export function shareCatalogue(catalogue: Promise<Catalogue>): void {
  shared[KEY] = catalogue;
  catalogue.catch(() => undefined);
}

/** Makes the next `getCatalogue` read the content again (the dev server calls it when a file changes). */
export function forgetCatalogue(): void {
  forgetContent();
  delete shared[KEY];
}

/** Today where the offices are (WIB), ISO; `SOURCE_DATE_EPOCH` (seconds) fixes it for reproducible builds. */
function today(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(now);
}
