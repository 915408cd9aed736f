/** Adds `/admin/` where `situs.yaml` asks for it, and lets the shipped header files say its own policy there. */
import { PAGES } from "../catalogue/addresses.ts";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parse } from "yaml";
import { apacheHeaders, hostHeaders, foldersOf } from "../admin/headers.ts";
import { adminPolicy } from "../admin/policy.ts";
import { contentPath } from "../reader/content-folder.ts";
import { siteSchema, type Repository } from "../schema/site.ts";

/** Stands before `siteOutput`, which takes over the files in `public/` as they are then. */
export function adminPage(root: string): AstroIntegration {
  const repository = wantedFor(root);
  let parts: readonly string[] = [];
  return {
    name: "admin-page",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        if (!repository) return;
        const entrypoint = new URL("../components/admin/AdminPage.astro", import.meta.url);
        injectRoute({ pattern: PAGES.admin, entrypoint, prerender: true });
      },
      "astro:routes:resolved": ({ routes }) => {
        parts = foldersOf(routes.map(({ pattern }) => pattern));
      },
      "astro:build:done": ({ dir }) => {
        if (!repository) return;
        const policy = adminPolicy(repository);
        const headers = join(fileURLToPath(dir), "_headers");
        writeFileSync(headers, hostHeaders(readFileSync(headers, "utf8"), policy, parts));
        appendFileSync(join(fileURLToPath(dir), ".htaccess"), apacheHeaders(policy));
      },
    },
  };
}

/** The repository of a site that wants the page. What is wrong with situs.yaml is told by the check of the content. */
function wantedFor(root: string): Repository | null {
  try {
    const text = readFileSync(join(contentPath(root), "situs.yaml"), "utf8");
    const { repositori } = siteSchema.parse(parse(text));
    return repositori?.admin ? repositori : null;
  } catch {
    return null;
  }
}
