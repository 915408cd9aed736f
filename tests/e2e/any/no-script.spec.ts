/** Everything can be reached and read without JavaScript. */
import { addressOfKind, kinds, sopAddresses } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";

test.use({ javaScriptEnabled: false, expectedComplaints: [/\/tidak-ada\//] });

for (const kind of Object.keys(kinds)) {
  test(`${kind}: has its heading, its text and a way onward`, async ({ page, site }) => {
    await page.goto(addressOfKind(kind, site.folder));
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("header a[href$='/sop/']")).toBeVisible();
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(100);
  });
}

test("every SOP is at most two links away from the start", async ({ page, site }) => {
  await page.goto("./");
  await page.locator("header a[href$='/sop/']").click();
  await expect(page).toHaveURL("sop/");
  const linked = await page
    .locator("main a")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(sopAddresses(site.folder).filter((address) => !linked.includes(site.base + address))).toEqual([]);
});

test("searching without scripts offers the full list", async ({ page }) => {
  await page.goto("./");
  const box = page.getByRole("search").first().getByRole("searchbox");
  await box.fill("laporan");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/cari\/\?q=laporan/);
  await page.locator("main a[href$='/sop/']").first().click();
  await expect(page).toHaveURL("sop/");
});
