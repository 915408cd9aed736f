/** Hands to Astro's content layer the SOPs whose prose needs its compiler: elements or pictures. */
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { countHanded, sopsForCompiler } from "./shared-content.ts";

/**
 * Entries have the id `<unit>/<slug>`; their data has been validated by the reader. Plain prose stays out: every entry
 * in the store is written, bundled and read again at each build, which is what costs time and memory at 10,000.
 * In the dev server (where there is a watcher) malformed content leaves the store as it is: `dev-content.ts` tells of
 * it, and has everything loaded again when files change.
 */
export function sopLoader(): Loader {
  return {
    name: "sop",
    load: async (context) => {
      try {
        await load(context);
        countHanded();
      } catch (error) {
        if (!context.watcher) throw error;
      }
    },
  };
}

async function load(context: LoaderContext): Promise<void> {
  const sops = await sopsForCompiler();
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const gone = new Set(store.keys());
  for (const { id, data, body, file } of sops) {
    gone.delete(id);
    // Astro wants the path from the project's folder, also for a file outside it.
    const filePath = relative(root, resolve(file)).split(sep).join("/");
    const digest = context.generateDigest({ data, body });
    if (store.get(id)?.digest === digest) store.addModuleImport(filePath);
    else store.set({ id, data: { ...data }, body, filePath, digest, deferredRender: true });
  }
  for (const id of gone) store.delete(id);
}
