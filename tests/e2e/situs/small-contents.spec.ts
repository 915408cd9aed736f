/** Content with nothing in it, and with one SOP: every kind of page is there, valid, linked, and does not complain. */
import type { Page } from "@playwright/test";
import { kinds } from "../support/pages.ts";
import { serveSite } from "../support/serve.ts";
import { empty, single, type Site } from "../support/sites.ts";
import { expect, listenForComplaints, test } from "../support/test.ts";
import { brokenDataLinks, brokenLinks, htmlMistakes } from "../support/validate.ts";
import { visit } from "../support/visit.ts";

test("an empty folder gives a site that says how to begin", async ({ browser }) => {
  const page = await browser.newPage();
  await walk(page, empty, async (start) => {
    await page.goto(start);
    await expect(page.getByRole("heading", { name: "Mulai dari sini" })).toBeVisible();
    await expect(page.getByText("npm run baru -- situs ../isi-kantor")).toBeVisible();
    await page.goto(`${start}cari/?q=laporan`);
    await expect(page.locator("[data-hasil-daftar]")).toHaveAttribute("aria-busy", "false");
    await expect(page.locator("[data-hasil]")).toHaveCount(0);
  });
});

test("one SOP is a site", async ({ browser }) => {
  const page = await browser.newPage();
  await walk(page, single, async (start) => {
    await page.goto(`${start}sop/`);
    await expect(page.locator("main tbody tr")).toHaveCount(1);
  });
});

/** Looks at all files and at every kind of page, then does what is asked. */
async function walk(page: Page, site: Site, look: (start: string) => Promise<void>): Promise<void> {
  expect(await htmlMistakes(site.folder)).toEqual([]);
  expect(await brokenLinks(page, site.folder, site.base, site.host)).toEqual([]);
  expect(brokenDataLinks(site.folder, site.base, site.host)).toEqual([]);
  const { server, origin } = await serveSite(site);
  const complaints = await listenForComplaints(page, origin);
  for (const addressIn of Object.values(kinds)) {
    const address = addressIn(site.folder);
    if (address === null) continue;
    await visit(page, origin + site.base + address);
    await expect(page.locator("main h1")).toBeVisible();
  }
  await look(origin + site.base);
  expect(complaints.filter((text) => !text.includes("/tidak-ada/"))).toEqual([]);
  server.close();
}
