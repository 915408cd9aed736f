/**
 * Each SOP's data beside its page: `/sop/<unit>/<slug>.json`. Written here and not by a route, because a route costs
 * a request and a response each; here it is done while the search index is being written.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { sopJson } from "../catalogue/export/sop-json.ts";
import type { Catalogue } from "../catalogue/types.ts";
import { getCatalogue } from "../reader/catalogue.ts";

/** Writes the files at the end of a build; `astro dev` answers their addresses. */
export function sopData(): AstroIntegration {
  let base = "/";
  return {
    name: "sop-data",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base;
      },
      "astro:build:done": async ({ dir }) => {
        const catalogue = await getCatalogue();
        for (const id of catalogue.sops.keys()) {
          const file = join(fileURLToPath(dir), "sop", `${id}.json`);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, dataOf(catalogue, id, base)!);
        }
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const id = /\/sop\/([\w-]+\/[\w-]+)\.json$/.exec(request.url ?? "")?.[1];
          if (!id) return next();
          void getCatalogue().then((catalogue) => {
            const data = dataOf(catalogue, id, base);
            if (data === undefined) return next();
            response.setHeader("Content-Type", "application/json; charset=utf-8");
            response.end(data);
          });
        });
      },
    },
  };
}

function dataOf(catalogue: Catalogue, id: string, base: string): string | undefined {
  const sop = catalogue.sops.get(id);
  return sop && JSON.stringify(sopJson(catalogue, sop, base));
}
