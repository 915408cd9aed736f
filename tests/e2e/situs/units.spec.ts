/** Units and SOPs that are no longer followed, on the pages that list them. */
import { expect, test } from "../support/test.ts";

test("home and list name the units; a parent unit is a page with the units below it", async ({ page }) => {
  for (const path of ["./", "sop/"]) {
    await page.goto(path);
    await expect(
      page.locator("main").getByRole("link", { name: "Kabupaten Banyuasri" }).first(),
    ).toBeVisible();
  }
  await page.locator("main").getByRole("link", { name: "Kabupaten Banyuasri" }).first().click();
  await expect(page.locator("main")).toContainText("Unit ini belum mempunyai SOP sendiri di katalog ini.");
  await page.getByRole("link", { name: "Kecamatan Tirtasari" }).click();
  await expect(page.locator("main header").getByRole("link", { name: "Kabupaten Banyuasri" })).toBeVisible();
  // What its SOPs lack is a picture that leads on.
  await expect(page.locator("main header .small-map a")).toHaveAttribute(
    "href",
    /\/temuan\/kecamatan-tirtasari\/$/,
  );
  // A short list needs no filter.
  await expect(page.locator("select")).toHaveCount(0);
});

test("a replaced SOP says so on its page, in the list and in search, and comes last", async ({ page }) => {
  await page.goto("sop/kecamatan-tirtasari/penanganan-pengaduan-masyarakat/");
  await expect(page.locator("[data-standing]")).toContainText("SOP ini sudah diganti. Penggantinya:");
  await page.locator("[data-standing] a").click();
  await expect(page.locator("main")).toContainText("Menggantikan: Penanganan Pengaduan Masyarakat");
  await page.goto("sop/");
  const rows = page.locator("[data-baris]");
  await expect(rows.nth(-2)).toContainText("Sudah diganti; gantinya: Penanganan Pengaduan Terpadu.");
  await expect(rows.last()).toContainText("Sudah dicabut.");
  await page.goto("cari/?q=penanganan pengaduan masyarakat");
  const hits = page.locator("[data-hasil]");
  await expect(hits.filter({ hasText: "SOP tidak berlaku lagi" })).toHaveCount(1);
  await expect(hits.first()).not.toContainText("SOP tidak berlaku lagi");
});
