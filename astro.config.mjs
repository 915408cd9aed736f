import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { takeContentFlag } from "./src/cli/content-flag.mjs";
import { adminPage } from "./src/integrations/admin-page.ts";
import { contentCheck } from "./src/integrations/content-check.ts";
import { devContent } from "./src/integrations/dev-content.ts";
import { devData } from "./src/integrations/dev-data.ts";
import { siteOutput } from "./src/integrations/site-output.ts";
import { contentPath } from "./src/reader/content-folder.ts";
import { AddressProblem, siteAddress } from "./src/reader/site-address.ts";

// `astro dev` and `astro build` take `--isi` like our own commands.
takeContentFlag();
const root = fileURLToPath(new URL(".", import.meta.url));
const { site, base } = addressOrExit();

/** Says what is wrong with the address, without the stack that Astro would print around it. */
function addressOrExit() {
  try {
    return siteAddress(root);
  } catch (error) {
    if (!(error instanceof AddressProblem)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Astro marks what a picture brings along by a directive that only Astro reads: that the bundler drops it is no news. */
function withoutHeadInject(level, log, tell) {
  if (log.code !== "MODULE_LEVEL_DIRECTIVE" || !log.message.includes("astro:head-inject")) tell(level, log);
}

export default defineConfig({
  site,
  base,
  cacheDir: "./.cache/astro",
  trailingSlash: "always",
  // External scripts and styles only: the Content-Security-Policy allows nothing inline.
  build: { format: "directory", inlineStylesheets: "never" },
  vite: {
    // The worker of /periksa/ loads its readers when a file asks for them.
    worker: { format: "es" },
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: withoutHeadInject } },
    // In the dev server pictures come from where they lie, which may be outside the project.
    server: { fs: { allow: [root, contentPath(root)] } },
  },
  // `true` keeps the spaces between inline elements; the default ("jsx") drops them at line breaks.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [adminPage(root), siteOutput(), devContent(), contentCheck(), mdx(), devData()],
});
