/** Builds the search index beside the pages: records go to Pagefind while pages render. */
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close } from "pagefind";
import { getCatalogue } from "../reader/catalogue.ts";
import { startIndex, type RunningIndex } from "../search/write-index.ts";

const FOLDER = "pagefind";
const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", json: "application/json" };

/** Writes `/pagefind/` at the end of a build; `astro dev` serves that of the last build. */
export function searchIndex(): AstroIntegration {
  let running: Promise<RunningIndex> | undefined;
  let outDir: string;
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      "astro:build:start": () => {
        running = getCatalogue().then(startIndex);
        running.catch(() => undefined);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const index = await running;
        const count = await index?.write(join(fileURLToPath(dir), FOLDER));
        await close();
        logger.info(`${count} catatan dalam indeks pencarian`);
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/pagefind\/([\w./-]+)/.exec(request.url ?? "")?.[1] ?? "";
          const file = join(outDir, FOLDER, name);
          if (name === "" || name.includes("..") || !existsSync(file)) return next();
          response.setHeader("Content-Type", TYPES[name.split(".").at(-1)!] ?? "application/octet-stream");
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
