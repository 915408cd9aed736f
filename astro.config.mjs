import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { contentCheck } from "./src/integrations/content-check.ts";
import { devContent } from "./src/integrations/dev-content.ts";
import { devData } from "./src/integrations/dev-data.ts";
import { siteOutput } from "./src/integrations/site-output.ts";
import { siteAddress } from "./src/reader/site-address.ts";

const { site, base } = siteAddress(fileURLToPath(new URL(".", import.meta.url)));

export default defineConfig({
  site,
  base,
  cacheDir: "./.cache/astro",
  trailingSlash: "always",
  // External scripts and styles only: the Content-Security-Policy allows nothing inline.
  build: { format: "directory", inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  // `true` keeps the spaces between inline elements; the default ("jsx") drops them at line breaks.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [siteOutput(), contentCheck(), mdx(), devContent(), devData()],
});
