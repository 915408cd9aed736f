/** Everything can be reached and read without JavaScript. */
import { kinds } from "./support/pages.ts";
import { expect, test } from "./support/test.ts";

test.use({ javaScriptEnabled: false, expectedComplaints: [/\/tidak-ada\//] });

for (const [kind, address] of Object.entries(kinds)) {
  test(`${kind}: has its heading, its text and a way onward`, async ({ page }) => {
    await page.goto(address());
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("header a[href$='/sop/']")).toBeVisible();
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(100);
  });
}

test("every SOP is at most two links away from the start", async ({ page }) => {
  await page.goto("/");
  await page.locator("header a[href$='/sop/']").click();
  await expect(page.locator("main a[href*='/sop/kecamatan-ngantang/penyusunan-']").first()).toBeVisible();
  const addresses = await page
    .locator("main a")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const sops = new Set(addresses.filter((path) => /^\/sop\/kecamatan-ngantang\/[^/]+\/$/.test(path)));
  expect(sops.size).toBe(12);
});

test("searching without scripts offers the full list", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("search").first().getByRole("searchbox");
  await box.fill("sakip");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/cari\/\?q=sakip/);
  await page.locator("main a[href$='/sop/']").first().click();
  await expect(page).toHaveURL("/sop/");
});

test("the linkage picture is there, and its nodes are links", async ({ page }) => {
  await page.goto("/keterkaitan/");
  await expect(page.locator("main svg a")).toHaveCount(26);
});
