/** A reader's searches in a real browser: what is sent from the first focus of the search box to the first result. */
import { statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { findBrowser, launchArgs } from "../../src/cli/browser.mjs";
import { createSiteServer } from "../../src/cli/serve.ts";
import { sentBytes } from "./output.ts";

export interface QueryCost {
  readonly query: string;
  readonly requests: number;
  /** Bodies without headers: the site's own scripts, Pagefind, index chunks and records. */
  readonly bytes: number;
  /** Milliseconds of the same search once more, with everything loaded. */
  readonly warm: number;
}

/** They find something in a made-up region of any size: words of many names, one name, a regulation, a slip. */
const QUERIES = [
  "rencana kerja",
  "penyusunan laporan keuangan",
  "peraturan bupati 1 tahun 2005",
  "lapran keuangan",
];
const WARM_RUNS = 5;

/**
 * Types each query into the search box of the home page, every time as a new reader with nothing in the cache.
 * @param dist a site built for the root of a host
 * @throws Error when there is no browser or a query finds nothing
 */
export async function searchSession(dist: string): Promise<QueryCost[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("no browser found");
  // Counted at the server, since what a worker loads does not show on the page.
  let requested: string[] = [];
  const server = createSiteServer({ folder: dist });
  server.on("request", ({ url }) => requested.push(new URL(url ?? "/", "http://localhost").pathname));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath, args: launchArgs });
  try {
    const costs: QueryCost[] = [];
    for (const query of QUERIES) {
      const page = await openPage(browser, address);
      requested = [];
      await page.locator("[data-cari]").first().fill(query);
      await page.getByRole("option").first().waitFor();
      const sizes = requested.map((path) => bytesAt(dist, path));
      costs.push({ query, requests: sizes.length, bytes: sum(sizes), warm: await warmSearch(page) });
      await page.context().close();
    }
    return costs;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The home page in a context of its own, with all that it loads by itself. */
async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  return page;
}

/** The median of some searches for what stands in the box, each from the keystroke to the drawn list. */
async function warmSearch(page: Page): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < WARM_RUNS; run++) {
    times.push(
      await page
        .locator("[data-cari]")
        .first()
        .evaluate(
          (input) =>
            new Promise<number>((resolve) => {
              const list = document.getElementById(input.getAttribute("aria-controls")!)!;
              const start = performance.now();
              new MutationObserver(() => resolve(performance.now() - start)).observe(list, {
                childList: true,
              });
              input.dispatchEvent(new Event("input", { bubbles: true }));
            }),
        ),
    );
  }
  return times.sort((a, b) => a - b)[Math.floor(WARM_RUNS / 2)]!;
}

function bytesAt(dist: string, path: string): number {
  const file = join(dist, decodeURIComponent(path));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? sentBytes(file) : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
