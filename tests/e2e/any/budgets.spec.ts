/** Bytes: what a reader on a cheap phone and a slow network has to wait for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";
import { addressOf, filesOf, pagesOf, readSite } from "../support/dist.ts";
import { addressOfKind, kinds, sopAddresses } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

const kilobyte = 1024;

test("HTML and CSS of every SOP page: at most 14 KB by brotli", ({ site }) => {
  const sizes = sopAddresses(site.folder).map((address) => {
    const html = readSite(site.folder, `${address}index.html`);
    const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
      ([, href]) => href!,
    );
    const parts = [
      html,
      ...sheets.map((href) => readFileSync(join(site.folder, href.slice(site.base.length)), "utf8")),
    ];
    return [address, parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0)] as const;
  });
  expect(sizes.filter(([, bytes]) => bytes > 14 * kilobyte)).toEqual([]);
});

test("no script blocks the page", ({ site }) => {
  const blocking = pagesOf(site.folder).flatMap((file) =>
    [...readSite(site.folder, file).matchAll(/<script\b[^>]*\bsrc=[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/type="module"|\bdefer\b|\basync\b/.test(tag))
      .map((tag) => `${addressOf(file)} ${tag}`),
  );
  expect(blocking).toEqual([]);
});

test("a SOP page asks for few files before it is drawn: each waits for its turn", ({ site }) => {
  const counts = sopAddresses(site.folder).map((address) => {
    const html = readSite(site.folder, `${address}index.html`);
    const count = (pattern: RegExp): number => [...html.matchAll(pattern)].length;
    return {
      address,
      styles: count(/<link[^>]*rel="stylesheet"/g),
      scripts: count(/<script[^>]*type="module"[^>]*src=/g),
    };
  });
  expect(counts.filter(({ styles, scripts }) => styles > 5 || scripts > 3)).toEqual([]);
});

for (const kind of Object.keys(kinds)) {
  // A results page with a query has been asked to search: its budget is the search's.
  if (kind.startsWith("cari dengan") || kind.startsWith("cari tanpa hasil")) continue;
  test.describe(kind, () => {
    test.use({ expectedComplaints: [/\/tidak-ada\//] });
    test("at most 6 KB of JavaScript before the reader touches anything", async ({ page, site }) => {
      const scripts = await received(page, addressOfKind(kind, site.folder), "script");
      const bytes = await compressedBytes(scripts);
      expect(bytes, scripts.map((script) => script.url()).join(" ")).toBeLessThanOrEqual(6 * kilobyte);
    });
  });
}

test("at most one font, 30 KB, and text does not wait for it", async ({ page, site }) => {
  const fonts = await received(page, "./", "font");
  expect(fonts.length).toBeLessThanOrEqual(1);
  for (const font of fonts) expect((await font.body()).length).toBeLessThanOrEqual(30 * kilobyte);
  const faces = filesOf(site.folder)
    .filter((file) => file.endsWith(".css") && !file.startsWith("pagefind/"))
    .flatMap((file) => readSite(site.folder, file).match(/@font-face\s*\{[^}]*\}/g) ?? []);
  expect(faces.filter((face) => !/font-display:\s*(swap|fallback|optional)/.test(face))).toEqual([]);
});

async function received(page: Page, address: string, type: string): Promise<Response[]> {
  const responses: Response[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === type) responses.push(response);
  });
  await visit(page, address);
  return responses;
}

async function compressedBytes(responses: readonly Response[]): Promise<number> {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
}
