/** Pages that two threads take in turn: each is drawn once, by whichever took it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { drawPages, inOrder, takeSome, type DrawingTask } from "../../../src/integrations/draw-pages.ts";
import { clearStaging } from "../../../src/integrations/replace-site.ts";
import { siteFolders, readManifest, type SiteFolders } from "../../../src/integrations/manifest.ts";
import { Output } from "../../../src/integrations/output.ts";
import type * as PageDrawer from "../../../src/integrations/page-drawer.ts";

const NAMES = Array.from({ length: 100 }, (_, place) => `sop/unit/sop-${place}/index.html`);
let folder: string;
let place: SiteFolders;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "halaman-"));
  place = siteFolders(join(folder, "dist"), join(folder, "cache"));
  clearStaging(place);
});
afterEach(() => rmSync(folder, { recursive: true }));

const task: () => DrawingTask = () => ({
  entry: "",
  code: "code",
  root: "https://contoh.go.id/katalog/",
  files: inOrder(NAMES),
  taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
});

/** A thread's own pages, and what it draws into them. */
function thread(status = 200) {
  const asked: string[] = [];
  const route = { type: "page" } as PageDrawer.SitePath["route"];
  const waiting = { digest: () => "view", forget: () => undefined };
  const pages = new Map(
    NAMES.map((name) => [name, { path: { pathname: `/${name.replace("index.html", "")}`, route }, waiting }]),
  );
  const drawer = {
    staticPaths: () => Promise.resolve([]),
    draw: ({ url }: Request) => {
      asked.push(url);
      return Promise.resolve(new Response(`halaman ${url}`, { status }));
    },
  } as unknown as typeof PageDrawer;
  return { asked, pages, drawer, output: new Output(place, readManifest(place)) };
}

it("draws each page once, whoever takes it", async () => {
  const shared = task();
  const threads = [thread(), thread()];
  const all = await Promise.all(
    threads.map(({ drawer, pages, output }) =>
      drawPages(drawer, pages, shared, { first: takeSome(shared), output }),
    ),
  );
  expect(all.map(({ drawn }) => drawn).every((drawn) => drawn > 0)).toBe(true);
  const asked = threads.flatMap((one) => one.asked);
  expect(asked).toHaveLength(100);
  expect(new Set(asked).size).toBe(100);
  expect(threads.reduce((sum, { output }) => sum + output.entries.size, 0)).toBe(100);
  expect(readFileSync(join(place.staging, "sop/unit/sop-7/index.html"), "utf8")).toBe(
    "halaman https://contoh.go.id/katalog/sop/unit/sop-7/",
  );
});

it("ends when a page cannot be drawn", async () => {
  const shared = task();
  const { drawer, pages, output } = thread(500);
  await expect(drawPages(drawer, pages, shared, { first: takeSome(shared), output })).rejects.toThrow(
    /\/sop\/unit\/sop-0\/ .*500/,
  );
});
