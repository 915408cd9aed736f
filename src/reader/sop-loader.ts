/** Hands the SOPs to Astro's content layer, so that pages can render their prose. */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import type { SopEntry } from "../schema/content.ts";
import { forgetCatalogue } from "./catalogue.ts";
import { ContentProblems } from "./content.ts";
import { textReport } from "./report.ts";
import { getContent } from "./shared-content.ts";

/** Entries have the id `<unit>/<slug>`; their data has been validated by the reader. */
export function sopLoader(): Loader {
  return {
    name: "sop",
    load: async (context) => {
      await syncAll(context);
      watch(context);
    },
  };
}

async function syncAll(context: LoaderContext): Promise<void> {
  const { sops } = await getContent();
  const gone = new Set(context.store.keys());
  for (const sop of sops) {
    gone.delete(sop.id);
    await sync(sop, context);
  }
  for (const id of gone) context.store.delete(id);
}

/**
 * Prose without elements is rendered here and now. Only prose with elements goes to the MDX compiler, because every
 * file that does becomes a module to bundle, which is what costs time and memory in a large catalogue.
 */
async function sync(sop: SopEntry, context: LoaderContext): Promise<void> {
  const { id, body, file, usesElements } = sop;
  const { store, config } = context;
  const digest = context.generateDigest({ data: sop.data, body, usesElements });
  const known = store.get(id);
  if (known?.digest === digest) {
    if (usesElements) store.addModuleImport(file);
    return;
  }
  const entry = { id, data: { ...sop.data }, body, filePath: file, digest };
  if (usesElements) return void store.set({ ...entry, deferredRender: true });
  if (body === "") return void store.set(entry);
  const fileURL = pathToFileURL(join(fileURLToPath(config.root), file));
  const rendered = await context.renderMarkdown(body, { fileURL });
  const assetImports = rendered.metadata?.imagePaths ?? [];
  store.set({ ...entry, rendered, assetImports });
}

/** In the dev server: any change below `content/` makes everything read again; mistakes are told, and the server goes on. */
function watch(context: LoaderContext): void {
  const { watcher, config, logger } = context;
  if (!watcher) return;
  const folder = join(fileURLToPath(config.root), "content");
  watcher.add(folder);
  watcher.on("all", (_event, path) => {
    if (!path.startsWith(folder)) return;
    forgetCatalogue();
    syncAll(context).catch((error: unknown) => {
      logger.error(error instanceof ContentProblems ? `\n${textReport(error.problems)}` : String(error));
    });
  });
}
