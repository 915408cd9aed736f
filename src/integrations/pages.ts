/**
 * Draws the pages that carry a digest of all they show (`cacheKey`): a page that the last build drew from the same
 * digest and the same code stays in the output folder, any other is rendered and written at once. The few pages without
 * a digest go Astro's way.
 */
import { hash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroPrerenderer } from "astro";
import { waitingPage } from "../reader/keyed-pages.ts";
import type { SiteFolders } from "./manifest.ts";
import type { Output } from "./output.ts";
import { WriteLink } from "./write-link.ts";

type Path = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

export interface Drawing {
  /** All paths of the site. */
  readonly paths: readonly Path[];
  readonly drawn: number;
  readonly kept: number;
}

/**
 * Astro's prerenderer, with the drawing of such pages added. They are drawn when Astro asks for the paths: only then are
 * these known, and whatever path Astro is told, it writes itself.
 * @param code digest of the code that draws
 * @param done told what was drawn
 */
export function pagePrerenderer(
  astro: AstroPrerenderer,
  { output, place }: { output: Output; place: SiteFolders },
  code: string,
  config: AstroConfig,
  done: (drawing: Drawing) => void,
): AstroPrerenderer {
  return {
    ...astro,
    name: "pages",
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      const drawer = code + assetsDigest(config);
      const keyed = paths.flatMap(({ cacheKey, ...path }) =>
        cacheKey === undefined ? [] : [{ path, file: fileOf(path), page: waitingPage(cacheKey) }],
      );
      // A page stands beside its files, which it tells the sizes of: each is made once.
      keyed.sort((a, b) => (a.file < b.file ? -1 : 1));
      const writer = new WriteLink(place);
      for (const { path, file, page } of keyed) {
        const digest = page.digest() + drawer;
        if (!output.keep(file, digest)) {
          await writer.write({ file, digest, body: await render(path, astro, config) });
        }
        page.forget();
      }
      const drawn = await writer.end();
      for (const [file, entry] of drawn) output.entries.set(file, entry);
      done({ paths, drawn: drawn.size, kept: keyed.length - drawn.size });
      return paths.filter(({ cacheKey }) => cacheKey === undefined);
    },
  };
}

/** The scripts and style sheets of this build, whose names pages hold. They are written before any page. */
function assetsDigest({ outDir, build }: AstroConfig): string {
  const folder = join(fileURLToPath(outDir), build.assets);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:css|js)$/.test(name)) : [];
  return hash("sha1", names.sort().join("\n"), "base64url");
}

/** The folder of a page below the root: `sop/unit/nama/`; empty for the home page. */
export function folderOf(pathname: string): string {
  return pathname.replace(/^\/+/, "").replace(/\/*$/, "/").replace(/^\/$/, "");
}

/** Where a page is written, or a file that is drawn like one. */
function fileOf({ pathname, route }: Path): string {
  return route.type === "endpoint" ? pathname.replace(/^\/+/, "") : `${folderOf(pathname)}index.html`;
}

async function render({ pathname, route }: Path, astro: AstroPrerenderer, { site, base }: AstroConfig) {
  const request = new Request(new URL(base.replace(/\/$/, "") + pathname, site));
  const answer = await astro.render(request, { routeData: route });
  const response = answer instanceof Response ? answer : answer.response;
  if (!response.ok) throw new Error(`${pathname} answers with status ${response.status}`);
  return response.bytes();
}
