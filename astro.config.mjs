import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { contentCheck } from "./src/integrations/content-check.ts";
import { searchIndex } from "./src/integrations/search-index.ts";
import { sopData } from "./src/integrations/sop-data.ts";
import { siteAddress } from "./src/reader/site-address.ts";

const { site, base } = siteAddress(fileURLToPath(new URL(".", import.meta.url)));

export default defineConfig({
  site,
  base,
  cacheDir: "./.cache/astro",
  trailingSlash: "always",
  // External scripts and styles only: the Content-Security-Policy allows nothing inline.
  // Several pages at once: one at a time waits for the disk a third of its time.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 } },
  // `true` keeps the spaces between inline elements; the default ("jsx") drops them at line breaks.
  compressHTML: true,
  // A page whose digest (`cacheKey`) and templates are those of the last build is taken from there.
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx(), sitemap(), sopData(), searchIndex()],
});
