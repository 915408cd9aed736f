/** Settings and slips of the network. */
import { expect, test } from "../support/test.ts";

test("the key / can be turned off, and the choice is kept", async ({ page }) => {
  await page.goto("tentang/");
  const box = page.getByRole("checkbox", { name: "Tombol garis miring" });
  await expect(box).toBeChecked();
  await box.uncheck();
  await box.blur();
  await page.keyboard.press("/");
  await expect(page.locator("[data-cari]").first()).not.toBeFocused();
  await page.goto("sop/");
  await page.keyboard.press("/");
  await expect(page.locator("[data-cari]").first()).not.toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(page.locator("[data-cari]").first()).toBeFocused();
  await page.goto("tentang/");
  await expect(box).not.toBeChecked();
});

test("recent searches keep the whole query, not its beginnings", async ({ page }) => {
  await page.goto("cari/");
  const input = page.locator("main [data-cari]");
  for (const query of ["lap", "laporan", "laporan tahunan"]) {
    await input.fill(query);
    await expect(page.locator("[data-hasil]").first()).toBeVisible();
    await page.waitForTimeout(800);
  }
  const stored = await page.evaluate(() => localStorage.getItem("pencarian-terakhir"));
  expect(JSON.parse(stored ?? "[]")).toEqual(["laporan tahunan"]);
});

test.describe("a script that does not load", () => {
  test.use({ expectedComplaints: [/linkage-controller|Failed to (?:load|fetch)|failed:/] });

  test("leaves the boxes of the linkage picture as links", async ({ page }) => {
    await page.route(/linkage-controller/, (route) => route.abort());
    await page.goto("keterkaitan/");
    const link = page.locator("svg a[data-id]").first();
    const address = await link.getAttribute("href");
    await link.click();
    await expect(page).toHaveURL((url) => url.pathname === address);
  });
});
