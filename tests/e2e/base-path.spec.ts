/** The same site, built for a folder of a host instead of its root. */
import { spawnSync } from "node:child_process";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { createSiteServer } from "../../src/cli/serve.ts";
import { kinds } from "./support/pages.ts";
import { expect, listenForComplaints, test } from "./support/test.ts";
import { brokenDataLinks, brokenLinks, htmlMistakes } from "./support/validate.ts";

const base = "/sop-uji/";
const site = "https://uji.example";
const folder = resolve(".cache/dist-base");
let server: Server;
let origin: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const build = spawnSync("npx", ["astro", "build", "--outDir", folder], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", SITE_URL: site, BASE_PATH: base },
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  server = createSiteServer({ folder, base });
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server?.close();
});

test("HTML, links and addresses hold under a base path", async ({ page }) => {
  expect(await htmlMistakes(folder)).toEqual([]);
  expect(await brokenLinks(page, folder, base, site)).toEqual([]);
  expect(brokenDataLinks(folder, base, site)).toEqual([]);
});

test("every kind of page loads under a base path without complaint", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await browser.newPage();
  const complaints = await listenForComplaints(page, origin);
  for (const address of Object.values(kinds)) {
    await page.goto(origin + base + address().slice(1), { waitUntil: "networkidle" });
    await expect(page.locator("main h1")).toBeVisible();
  }
  expect(complaints.filter((text) => !text.includes("/tidak-ada/"))).toEqual([]);
  await page.close();
});

test("from search to a SOP to a regulation under a base path", async ({ browser }) => {
  const page = await browser.newPage();
  await page.goto(`${origin}${base}cari/?q=sakip`);
  await page.locator("[data-hasil] a").first().click();
  await expect(page).toHaveURL(`${origin}${base}sop/kecamatan-ngantang/penyusunan-sakip/`);
  await page.locator('main a[href*="/peraturan/permendagri-54-2009/"]').first().click();
  await expect(page).toHaveURL(`${origin}${base}peraturan/permendagri-54-2009/`);
  await page.close();
});
