import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { siteAddress } from "./src/reader/site-address.ts";

const { site, base } = siteAddress(fileURLToPath(new URL(".", import.meta.url)));

/** TODO(H5): plain imports once both files are there. */
async function whenPresent(path, name) {
  if (!existsSync(new URL(path, import.meta.url))) return [];
  const module = await import(path);
  return [(module[name] ?? module.default)()];
}

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  // External scripts and styles only: the Content-Security-Policy allows nothing inline.
  build: { format: "directory", inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  // `true` keeps the spaces between inline elements; the default ("jsx") drops them at line breaks.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    ...(await whenPresent("./src/integrations/content-check.ts", "contentCheck")),
    mdx(),
    sitemap(),
    ...(await whenPresent("./src/integrations/search-index.ts", "searchIndex")),
  ],
});
