/**
 * What a build writes besides Astro's own, and only where it has changed: pages here, the search index and data files in
 * a thread beside it, so that both cores have work. With `KATALOG_TANPA_INDEKS` the search
 * index stays that of the last build.
 */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroConfig, AstroIntegration } from "astro";
import { sitemapFiles } from "../catalogue/export/sitemap.ts";
import { codeDigest } from "./code-digest.ts";
import type { DataTask } from "./data-thread.ts";
import type { Ledger } from "./ledger.ts";
import { clearOutput, ledgerOf, type OutputFolder } from "./output-folder.ts";
import { folderOf, pagePrerenderer, type Drawing } from "./pages.ts";

/** Pages that are no place to arrive at: search results and the page for what is not found. */
const NOT_IN_SITEMAP = new Set(["cari/", "404/"]);

/** Stands before the check of the content, so that the thread reads while the check does; it writes only after it. */
export function siteOutput(): AstroIntegration {
  let config: AstroConfig;
  let thread: Worker | undefined;
  let dataWritten: Promise<boolean>;
  let ledger: Ledger;
  let drawing: Drawing;
  return {
    name: "site-output",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "build") return;
        // Unchanged files stay in the folder.
        updateConfig({ vite: { build: { emptyOutDir: false } } });
        thread = new Worker(new URL("data-thread.ts", import.meta.url));
        dataWritten = resultOf(thread);
        // An error comes out at the end of the build; until then it must not count as unhandled.
        dataWritten.catch(() => undefined);
      },
      "astro:config:done": (options) => {
        config = options.config;
        if (!thread) return;
        const output = outputFolder(config);
        clearOutput(output);
        ledger = ledgerOf(output, "halaman");
        ledger.open();
        thread.postMessage({ output, indexed: !process.env["KATALOG_TANPA_INDEKS"] } satisfies DataTask);
      },
      "astro:build:start": ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) =>
          pagePrerenderer(astro, ledger, config, (done) => {
            drawing = done;
            logger.info(`${done.drawn} halaman digambar, ${done.kept} tidak berubah`);
          }),
        );
      },
      "astro:build:done": async ({ logger }) => {
        for (const [file, text] of sitemap(drawing, config)) ledger.put(file, text);
        const newIndex = await dataWritten;
        logger.info(`indeks pencarian ${newIndex ? "dibuat" : "tidak dibuat ulang"}`);
        ledger.close();
      },
    },
  };
}

/** Whether a new search index was made, when the thread is done. */
function resultOf(thread: Worker): Promise<boolean> {
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`The data thread ended with code ${code}`)));
  });
}

function outputFolder(config: AstroConfig): OutputFolder {
  const { outDir, cacheDir } = config;
  return { folder: fileURLToPath(outDir), cacheDir: fileURLToPath(cacheDir), code: codeDigest(config) };
}

/** Files of the sitemap by name. */
function sitemap({ paths }: Drawing, { site, base }: AstroConfig): Map<string, string> {
  const root = new URL(base.replace(/\/?$/, "/"), site).href;
  const pages = paths.filter(({ route }) => route.type === "page").map(({ pathname }) => folderOf(pathname));
  return sitemapFiles(
    pages.filter((page) => !NOT_IN_SITEMAP.has(page)).map((page) => root + page),
    root,
  );
}
