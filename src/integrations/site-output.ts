/**
 * What a build puts out, and how it takes the place of the old site. Pages are drawn here; the search index and data files
 * are made in a thread beside it, so that both cores have work. All is made in a folder of its own, and only what has
 * changed. With `KATALOG_TANPA_INDEKS` the search index stays that of the last build.
 */
import { fileOf } from "../catalogue/file-addresses.ts";
import { PAGES, sopPath } from "../catalogue/addresses.ts";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from "astro";
import { sitemapFiles } from "../catalogue/export/sitemap.ts";
import { pdfCompiler } from "../documents/pdf/compiler.ts";
import { getCatalogue, shareCatalogue } from "../build/catalogue.ts";
import { shareSopsForCompiler } from "../build/shared-content.ts";
import { OFFICIAL_FILES } from "../schema/formats/official-files.ts";
import { taken } from "./build-lock.ts";
import { codeDigest } from "./code-digest.ts";
import { startDataThread, type DataLink } from "./data-link.ts";
import { siteFolders, readManifest, readRecord, type SiteFolders } from "./manifest.ts";
import { Output } from "./output.ts";
import { folderOf } from "./draw-pages.ts";
import { ADAPTER, DRAWER_FILE, DRAWER_SOURCE, pagePrerenderer, rootOf, type DrawnSite } from "./pages.ts";
import { clearStaging, finishReplacing, replaceSite } from "./replace-site.ts";
import { present } from "../basics/must.ts";

/** Pages that are no place to arrive at: search results, the page for what is not found, the editor. */
const NOT_IN_SITEMAP = new Set([fileOf(PAGES.search), "404/", fileOf(PAGES.admin)]);
/** Neither are addresses that only lead on, nor earlier versions. */
const ROUTES_NOT_IN_SITEMAP = new Set(["/[...alamatLama]", `${sopPath("[unit]/[slug]")}[versi]`]);

const WITHOUT_PDF =
  "situs.yaml meminta berkas PDF, tetapi mesin ini tidak mempunyai penyusunnya, jadi situs dibuat tanpa berkas PDF. " +
  "Pasang dengan: npm install --include=optional";

/** Stands before the check of the content, which waits for what the thread has read; it writes only after that. */
export function siteOutput(): AstroIntegration {
  let config: AstroConfig;
  let place: SiteFolders;
  let code: string;
  let thread: DataLink | undefined;
  let output: Output;
  let drawing: DrawnSite;
  let bundles: string;
  return {
    name: "site-output",
    hooks: {
      "astro:config:setup": ({ command, config: { outDir, cacheDir }, updateConfig }) => {
        if (command !== "build") return;
        place = taken(siteFolders(fileURLToPath(outDir), fileURLToPath(cacheDir)));
        // The thread writes there before Astro would empty it.
        updateConfig({
          outDir: pathToFileURL(`${place.staging}/`),
          vite: { build: { emptyOutDir: false } },
        });
        thread = startDataThread();
        shareSopsForCompiler(thread.checked);
        shareCatalogue(thread.read.then(({ catalogue }) => catalogue));
      },
      "astro:config:done": ({ config: settled, logger, setAdapter }) => {
        config = settled;
        if (!thread) return;
        setAdapter(ADAPTER);
        if (finishReplacing(place)) logger.info("situs dari pembuatan yang terputus sudah dipasang");
        if (!readRecord(place.manifest)) logger.info("belum ada catatan isi situs; semua dibuat dari awal");
        clearStaging(place);
        output = new Output(place, readManifest(place));
        code = codeDigest(config);
        const indexed = !process.env["KATALOG_TANPA_INDEKS"];
        thread.makeData({ place, code, indexed });
      },
      "astro:build:start": ({ setPrerenderer, logger }) => {
        const parts = { code, config, output, entry: () => bundles, helper: present(thread) };
        setPrerenderer(
          pagePrerenderer(parts, (done) => {
            drawing = done;
            logger.info(`${done.drawn} halaman digambar, ${done.kept} tidak berubah`);
          }),
        );
      },
      "astro:build:setup": ({ vite, updateConfig }) => {
        const { outDir } = present(vite.environments?.["prerender"]?.build);
        bundles = pathToFileURL(join(present(outDir), DRAWER_FILE)).href;
        const rolldownOptions = { input: DRAWER_SOURCE, output: { entryFileNames: DRAWER_FILE } };
        updateConfig({ environments: { prerender: { build: { rolldownOptions } } } });
      },
      "astro:build:done": async ({ logger }) => {
        for (const [file, text] of sitemap(drawing, config)) output.put(file, text);
        await takeOver(present(thread), output, logger);
        // The rest is Astro's: pages without a key, styles, scripts, and what lies in `public/`.
        output.adopt("", "");
        replaceSite(place, Object.fromEntries(output.entries));
        logger.info(`situs ada di ${place.dist}`);
        await tellWithoutPdf(logger);
      },
    },
  };
}

/** What the thread has put out, once it is done. */
async function takeOver({ done }: DataLink, output: Output, logger: AstroIntegrationLogger): Promise<void> {
  const { entries, isNew } = await done;
  logger.info(`indeks pencarian ${isNew ? "dibuat" : "tidak dibuat ulang"}`);
  for (const [file, entry] of entries) output.entries.set(file, entry);
}

async function tellWithoutPdf(logger: AstroIntegrationLogger): Promise<void> {
  const { berkas } = (await getCatalogue()).site;
  if (berkas.includes("pdf") && !pdfCompiler()) logger.warn(WITHOUT_PDF);
}

/** Files of the sitemap by name. */
function sitemap({ paths }: DrawnSite, config: AstroConfig): Map<string, string> {
  const root = rootOf(config);
  const files = new Set(
    paths.filter(({ route }) => route.type === "endpoint").map(({ pathname }) => pathname),
  );
  const pages = paths
    .filter(({ route }) => route.type === "page" && !ROUTES_NOT_IN_SITEMAP.has(route.route))
    .map(({ pathname }) => folderOf(pathname));
  return sitemapFiles(
    pages
      .filter((page) => !NOT_IN_SITEMAP.has(page))
      .map((page) => ({
        address: root + page,
        files: Object.entries(OFFICIAL_FILES)
          .map(([kind, type]) => ({ type, file: page.replace(/\/$/, `.${kind}`) }))
          .filter(({ file }) => files.has(`/${file}`))
          .map(({ type, file }) => ({ type, address: root + file })),
      })),
    root,
  );
}
