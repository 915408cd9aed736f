/** The same site, built for a folder of a host instead of its root. */
import type { Server } from "node:http";
import { kinds } from "../support/pages.ts";
import { serveSite } from "../support/serve.ts";
import { twelveBelow as site } from "../support/sites.ts";
import { expect, listenForComplaints, test } from "../support/test.ts";
import { brokenDataLinks, brokenLinks, htmlMistakes } from "../support/validate.ts";
import { visit } from "../support/visit.ts";

let server: Server;
let start: string;

test.beforeAll(async () => {
  const served = await serveSite(site);
  server = served.server;
  start = served.origin + site.base;
});

test.afterAll(() => {
  server?.close();
});

test("HTML, links and addresses hold under a base path", async ({ page }) => {
  expect(await htmlMistakes(site.folder)).toEqual([]);
  expect(await brokenLinks(page, site.folder, site.base, site.host)).toEqual([]);
  expect(brokenDataLinks(site.folder, site.base, site.host)).toEqual([]);
});

test("every kind of page loads under a base path without complaint", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await browser.newPage();
  const complaints = await listenForComplaints(page, new URL(start).origin);
  for (const addressIn of Object.values(kinds)) {
    const address = addressIn(site.folder);
    if (address === null) continue;
    await visit(page, start + address);
    await expect(page.locator("main h1")).toBeVisible();
  }
  expect(complaints.filter((text) => !text.includes("/tidak-ada/"))).toEqual([]);
  await page.close();
});

test("from search to a SOP to a regulation under a base path", async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`${start}cari/?q=sakip`);
  await page.locator("[data-hasil] a").first().click();
  await expect(page).toHaveURL(`${start}sop/kecamatan-ngantang/penyusunan-sakip/`);
  await page.locator('main a[href*="/peraturan/permendagri-54-2009/"]').first().click();
  await expect(page).toHaveURL(`${start}peraturan/permendagri-54-2009/`);
  await page.close();
});

test("a document is checked under a base path, and its regulations are found there", async ({ browser }) => {
  const page = await browser.newPage();
  const complaints = await listenForComplaints(page, new URL(start).origin);
  await page.goto(`${start}periksa/`);
  await page.locator("input[type=file]").setInputFiles("tests/fixtures/sop-kecamatan-ngantang-2021.txt");
  const link = page.locator("[data-bidang=dasarHukum] .kabar a").first();
  const address = new URL((await link.getAttribute("href"))!, start);
  expect(address.pathname).toMatch(new RegExp(`^${site.base}peraturan/`));
  expect((await page.request.get(address.href)).ok()).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});
