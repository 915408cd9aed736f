/** Adds `/admin/` where `situs.yaml` asks for it, and lets the shipped header files say its own policy there. */
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parse } from "yaml";
import { adminPolicy } from "../admin/policy.ts";
import { contentPath } from "../reader/content-folder.ts";
import { siteSchema, type Repository } from "../schema/site.ts";

/** Stands before `siteOutput`, which takes over the files in `public/` as they are then. */
export function adminPage(root: string): AstroIntegration {
  const repository = wantedFor(root);
  return {
    name: "admin-page",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        if (!repository) return;
        const entrypoint = new URL("../components/admin/AdminPage.astro", import.meta.url);
        injectRoute({ pattern: "/admin/", entrypoint, prerender: true });
      },
      "astro:build:done": ({ dir }) => {
        if (!repository) return;
        const policy = adminPolicy(repository);
        appendFileSync(join(fileURLToPath(dir), "_headers"), forHosts(policy));
        appendFileSync(join(fileURLToPath(dir), ".htaccess"), forApache(policy));
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

/** The sign-in of a git host opens a window of its own, which must be able to answer. */
const OPENER = "unsafe-none";

function forHosts(policy: string): string {
  return `
/admin/*
  ! Content-Security-Policy
  ! Cross-Origin-Opener-Policy
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: ${OPENER}
`;
}

function forApache(policy: string): string {
  return `
<IfModule mod_headers.c>
  <If "%{REQUEST_URI} =~ m#/admin/#">
    Header always set Content-Security-Policy "${policy}; frame-ancestors 'none'"
    Header always set Cross-Origin-Opener-Policy "${OPENER}"
  </If>
</IfModule>
`;
}
