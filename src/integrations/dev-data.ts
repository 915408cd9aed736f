/** The dev server's answers for what a build writes beside the pages: data files made anew, the search index of the last build. */
import type { ServerResponse } from "node:http";
import { createReadStream, existsSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { dataFiles } from "../catalogue/export/files.ts";
import { getCatalogue } from "../reader/catalogue.ts";

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
        server.middlewares.use((request, response, next) => {
          const path = pathBelow(config.base, request.url ?? "");
          void answer(path, fileURLToPath(config.outDir), response).then((answered) => {
            if (!answered) next();
          });
        });
      },
    },
  };
}

/** Answers a path below the base; false when it is none of these files. */
async function answer(path: string, outDir: string, response: ServerResponse): Promise<boolean> {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  const index = join(outDir, path);
  if (path.startsWith("pagefind/") && !path.includes("..") && existsSync(index)) {
    response.setHeader("Content-Type", type);
    createReadStream(index).pipe(response);
    return true;
  }
  const text = await dataFile(path);
  if (text === undefined) return false;
  response.setHeader("Content-Type", type).end(text);
  return true;
}

/** Vite may have taken the base away already. */
function pathBelow(base: string, url: string): string {
  const path = url.split("?", 1)[0]!;
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
