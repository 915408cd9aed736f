/**
 * Builds the search index beside the pages. Pagefind is a process of its own: it takes the records and writes its files
 * while pages are bundled and rendered here, so that both cores have work.
 */
import { createReadStream, existsSync } from "node:fs";
import { cp, rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close } from "pagefind";
import { getCatalogue } from "../reader/catalogue.ts";
import { writeIndex } from "../search/write-index.ts";

const FOLDER = "pagefind";
const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", json: "application/json" };

/** Writes `/pagefind/` in a build, unless `KATALOG_TANPA_INDEKS` is set; `astro dev` serves that of the last build. */
export function searchIndex(): AstroIntegration {
  let written: Promise<number> | undefined;
  let outDir: string;
  let waiting: string;
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        waiting = join(fileURLToPath(config.cacheDir), FOLDER);
      },
      "astro:build:start": () => {
        if (process.env["KATALOG_TANPA_INDEKS"]) return;
        written = getCatalogue().then((catalogue) => writeIndex(catalogue, waiting));
        // The error comes out at the end of the build; until then it must not count as unhandled.
        written.catch(() => undefined);
      },
      "astro:build:done": async ({ dir, logger }) => {
        if (!written) return;
        const count = await written;
        await close();
        await move(waiting, join(fileURLToPath(dir), FOLDER));
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

/** Renames a folder; across file systems, where that cannot be, copies it. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(() => cp(from, to, { recursive: true }));
}
