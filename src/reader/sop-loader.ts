/** Hands to Astro's content layer the SOPs whose prose needs its compiler: elements or pictures. */
import type { Loader, LoaderContext } from "astro/loaders";
import { getContent } from "./shared-content.ts";

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
      } catch (error) {
        if (!context.watcher) throw error;
      }
    },
  };
}

async function load(context: LoaderContext): Promise<void> {
  const { sops } = await getContent();
  const { store } = context;
  const gone = new Set(store.keys());
  for (const { id, data, body, file } of sops.filter((sop) => sop.needsCompiler)) {
    gone.delete(id);
    const digest = context.generateDigest({ data, body });
    if (store.get(id)?.digest === digest) store.addModuleImport(file);
    else store.set({ id, data: { ...data }, body, filePath: file, digest, deferredRender: true });
  }
  for (const id of gone) store.delete(id);
}
