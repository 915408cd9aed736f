/** The dev server's answers for what a build writes beside the pages: data files and search index. */
import type { ServerResponse } from "node:http";
import { createReadStream } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { dataFiles } from "../catalogue/export/files.ts";
import { getCatalogue } from "../reader/catalogue.ts";
import { DevIndex } from "./dev-index.ts";
import { firstOf } from "../schema/must.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".graphml": "application/xml; charset=utf-8",
  ".dot": "text/plain; charset=utf-8",
};

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
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  if (path.startsWith("pagefind/") && !path.includes("..")) {
    const file = await index.fileOf(path, await getCatalogue().catch(() => null));
    if (file === null) return false;
    response.setHeader("Content-Type", type);
    createReadStream(file).pipe(response);
    return true;
  }
  const text = await dataFile(path);
  if (text === undefined) return false;
  response.setHeader("Content-Type", type).end(text);
  return true;
}

/** Vite may have taken the base away already. */
function pathBelow(base: string, url: string): string {
  const path = firstOf(url.split("?", 1));
  return (path.startsWith(base) ? path.slice(base.length) : path).replace(/^\//, "");
}

/** Undefined when there is no such file, or when the content has mistakes, of which the page tells. */
async function dataFile(path: string): Promise<string | undefined> {
  if (!(extname(path) in TYPES)) return undefined;
  const catalogue = await getCatalogue().catch(() => null);
  if (!catalogue) return undefined;
  for (const [name, text] of dataFiles(catalogue)) if (name === path) return text();
  return undefined;
}
