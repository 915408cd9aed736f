/**
 * How the pages of a build are drawn: by a bundle that any thread can load, most of them here and in the data thread in
 * turn. The few pages without a digest go Astro's way, drawn by the same bundle.
 */
import { PAGES, withBase } from "../catalogue/addresses.ts";
import { hash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroAdapter, AstroConfig, AstroPrerenderer } from "astro";
import { drawPages, inOrder, pagesByFile, loadDrawer, pathsWithoutKey, takeSome } from "./draw-pages.ts";
import type { Drawer, DrawingTask, Drawn } from "./draw-pages.ts";
import type { Output } from "./output.ts";
import type { SitePath } from "./page-drawer.ts";

/** The bundle that draws, in the folder that Astro names. Astro looks for a name that begins so. */
export const DRAWER_FILE = "prerender-entry.mjs";

/** What Vite bundles for drawing. */
export const DRAWER_SOURCE = fileURLToPath(new URL("page-drawer.ts", import.meta.url));

/** Only adapters may say what draws; the output is as static as without one. */
export const ADAPTER: AstroAdapter = {
  name: "katalog-sop",
  entrypointResolution: "auto",
  adapterFeatures: { buildOutput: "static" },
  supportedAstroFeatures: { staticOutput: "stable", sharpImageService: "stable" },
};

/** What was drawn. */
export interface DrawnSite extends Drawn {
  /** All paths of the site. */
  readonly paths: readonly SitePath[];
}

/** The thread that helps. */
interface Helper {
  /** Resolves with what it has drawn when it has drawn all it took. */
  readonly draw: (task: DrawingTask) => Promise<Drawn>;
}

interface PrerendererParts {
  /** Address of the bundle that draws; known once Astro has named its folder. */
  readonly entry: () => string;
  /** Digest of the code. */
  readonly code: string;
  readonly config: AstroConfig;
  readonly output: Output;
  readonly helper: Helper;
}

/**
 * Pages with a digest are drawn when Astro asks for the paths: only then are these known, and whatever path Astro is
 * told, it writes itself.
 * @param done told what was drawn
 */
export function pagePrerenderer(
  { entry, code, config, output, helper }: PrerendererParts,
  done: (drawing: DrawnSite) => void,
): AstroPrerenderer {
  let drawer: Drawer;
  return {
    name: "pages",
    setup: async () => {
      drawer = await loadDrawer(entry());
    },
    getStaticPaths: async () => {
      const paths = await drawer.staticPaths();
      const pages = pagesByFile(paths);
      const task: DrawingTask = {
        entry: entry(),
        code: code + assetsDigest(config),
        root: rootOf(config),
        files: inOrder(pages.keys()),
        taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
      };
      const theirs = helper.draw(task);
      const ours = await drawPages(drawer, pages, task, { first: takeSome(task), output });
      // Where all were drawn here, the helper may still be busy with something else.
      const all = ours.drawn + ours.kept === task.files.length ? [ours] : [ours, await theirs];
      done({
        paths,
        drawn: all.reduce((sum, { drawn }) => sum + drawn, 0),
        kept: all.reduce((sum, { kept }) => sum + kept, 0),
      });
      return pathsWithoutKey(paths);
    },
    render: (request, { routeData }) => drawer.draw(request, routeData),
  };
}

/** Where the site will be published, with a slash at the end. */
export function rootOf({ site, base }: AstroConfig): string {
  return new URL(withBase(base, PAGES.home), site).href;
}

/** The scripts and style sheets of this build, whose names pages hold. They are written before any page. */
function assetsDigest({ outDir, build }: AstroConfig): string {
  const folder = join(fileURLToPath(outDir), build.assets);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:css|js)$/.test(name)) : [];
  return hash("sha1", names.sort().join("\n"), "base64url");
}
