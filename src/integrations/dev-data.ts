/** The dev server's answers for what a build writes beside the pages: data files and search index. */
import { fileOf, SEARCH_INDEX } from "../catalogue/file-addresses.ts";
import type { ServerResponse } from "node:http";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { dataFiles } from "../catalogue/export/files.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { getCatalogue } from "../build/catalogue.ts";
import { DevIndex } from "./dev-index.ts";
import { contentType } from "../schema/formats/content-types.ts";
import { firstOf } from "../basics/must.ts";

/** Does nothing in a build. */
export function devData(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: "dev-data",
    hooks: {
      "astro:config:done": (options) => {
        config = options.config;
      },
      "astro:server:setup": ({ server }) => {
        const { cacheDir, outDir } = config;
        const index = new DevIndex(fileURLToPath(new URL("dev/", cacheDir)), fileURLToPath(outDir));
        server.middlewares.use((request, response, next) => {
          const path = pathBelow(config.base, request.url ?? "");
          answer(path, index, response).then((answered) => {
            if (!answered) next();
          }, next);
        });
      },
    },
  };
}

/** Answers a path below the base; false when it is none of these files. */
async function answer(path: string, index: DevIndex, response: ServerResponse): Promise<boolean> {
  if (path.startsWith(fileOf(SEARCH_INDEX)) && !path.includes("..")) {
    const file = await index.fileOf(path, await getCatalogue().catch(() => null));
    if (file === null) return false;
    response.setHeader("Content-Type", contentType(path));
    createReadStream(file).pipe(response);
    return true;
  }
  const text = await dataFile(path);
  if (text === undefined) return false;
  response.setHeader("Content-Type", contentType(path)).end(text);
  return true;
}

/** Vite may have taken the base away already. */
function pathBelow(base: string, url: string): string {
  const path = firstOf(url.split("?", 1));
  return (path.startsWith(base) ? path.slice(base.length) : path).replace(/^\//, "");
}

/** Undefined when there is no such file, or when the content has mistakes, of which the page tells. */
async function dataFile(path: string): Promise<string | undefined> {
  const catalogue = await getCatalogue().catch(() => null);
  return catalogue ? filesOf(catalogue).get(path)?.() : undefined;
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, () => string>>();

/** All data files of a state of the content, listed once: every request of a page asks whether it is one of them. */
function filesOf(catalogue: Catalogue): ReadonlyMap<string, () => string> {
  const files = known.get(catalogue) ?? new Map(dataFiles(catalogue));
  known.set(catalogue, files);
  return files;
}
