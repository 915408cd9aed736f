/** A content folder's search, run in Node: the index as a build writes it, and the engine as a browser loads it. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildCatalogue } from "../../src/catalogue/build/build.ts";
import { readContent } from "../../src/reader/content.ts";
import { indexSource, writeIndex } from "../../src/search/index/write-index.ts";
import { createEngine, type SearchEngine } from "../../src/search/query/engine.ts";
import type { Pagefind } from "../../src/search/query/index-api.ts";
import type { Understanding } from "../../src/search/understanding.ts";
import type { Answer } from "../search/measure.ts";

/**
 * @param content folder to read
 * @param folder where the index may be written; named for its content, since Node keeps a script by its name
 */
export async function searchSite(content: string, folder: string): Promise<SearchEngine> {
  const read = await readContent(process.cwd(), content);
  const source = indexSource(buildCatalogue(read, { today: "2026-01-01" }));
  await writeIndex(source, folder, () => undefined);
  serveFiles();
  const script = pathToFileURL(join(resolve(folder), "pagefind.js")).href;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ basePath: `${resolve(folder)}/`, baseUrl: "/" });
  return createEngine(pagefind, JSON.parse(source.understanding) as Understanding);
}

/** One query's answer, in the form that is measured. */
export async function answerOf(engine: SearchEngine, query: string): Promise<Answer> {
  const { hits, plan, covers, total } = await engine.search(query, { limit: 40 });
  return {
    urls: hits.map(({ url }) => url),
    service: plan.service !== null,
    denies: total === 0 || covers === "terkait",
  };
}

/** Pagefind fetches its parts; here they are files. */
function serveFiles(): void {
  globalThis.fetch = (address: unknown) => {
    const path = (address as string).replace(/\?.*/, "");
    return Promise.resolve(new Response(readFileSync(path.startsWith("file:") ? fileURLToPath(path) : path)));
  };
}
