/** The same site, built for a folder of a host instead of its root. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { createSiteServer } from "../../../src/cli/serve.ts";
import { buildSite } from "../support/build.ts";
import { kinds } from "../support/pages.ts";
import { twelve } from "../support/sites.ts";
import { expect, listenForComplaints, test } from "../support/test.ts";
import { brokenDataLinks, brokenLinks, htmlMistakes } from "../support/validate.ts";

const base = "/sop-uji/";
const host = "https://uji.example";
const folder = resolve(".cache/situs/ngantang-di-bawah");
let server: Server;
let start: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  buildSite({ ...twelve, folder, host, base });
  server = createSiteServer({ folder, base });
  await new Promise<void>((done) => server.listen(0, done));
  start = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server?.close();
});

test("HTML, links and addresses hold under a base path", async ({ page }) => {
  expect(await htmlMistakes(folder)).toEqual([]);
  expect(await brokenLinks(page, folder, base, host)).toEqual([]);
  expect(brokenDataLinks(folder, base, host)).toEqual([]);
});

test("every kind of page loads under a base path without complaint", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await browser.newPage();
  const complaints = await listenForComplaints(page, start);
  for (const addressIn of Object.values(kinds)) {
    const address = addressIn(folder);
    if (address === null) continue;
    await page.goto(start + base + address, { waitUntil: "networkidle" });
    await expect(page.locator("main h1")).toBeVisible();
  }
  expect(complaints.filter((text) => !text.includes("/tidak-ada/"))).toEqual([]);
  await page.close();
});

test("from search to a SOP to a regulation under a base path", async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`${start}${base}cari/?q=sakip`);
  await page.locator("[data-hasil] a").first().click();
  await expect(page).toHaveURL(`${start}${base}sop/kecamatan-ngantang/penyusunan-sakip/`);
  await page.locator('main a[href*="/peraturan/permendagri-54-2009/"]').first().click();
  await expect(page).toHaveURL(`${start}${base}peraturan/permendagri-54-2009/`);
  await page.close();
});
