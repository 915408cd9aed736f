/** Who holds an old print finds its version, is told that it is past, and sees what has changed. */
import { readSite } from "../support/dist.ts";
import { expect, test } from "../support/test.ts";

const sop = "sop/kecamatan-tirtasari/penanganan-pengaduan-terpadu/";

test("the SOP leads to its earlier version, which leads back and to the comparison", async ({ page }) => {
  await page.goto(sop);
  await page.locator("summary", { hasText: "Versi 2022" }).click();
  await expect(page.getByText("Dasar Hukum (1 ditambah)")).toBeVisible();
  await page.getByRole("link", { name: "Baca versi 2022" }).click();
  await expect(page.getByText("Versi ini tidak dipakai lagi.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Formulir SOP" })).toContainText("dalam tujuh hari kerja");
  await page.getByRole("link", { name: "Bandingkan kata demi kata" }).click();
  await expect(page.getByRole("columnheader", { name: "versi 2022" })).toBeVisible();
  await expect(page.locator("compare-sops [role=status]")).toContainText("bagian formulir berbeda");
  await page.goto(`${sop}2022/`);
  await page.locator(".gap").getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`${sop}$`));
});

test("an earlier version is in no list of pages and asks not to be indexed", ({ site }) => {
  expect(readSite(site.folder, `${sop}2022/index.html`)).toContain('content="noindex"');
  expect(readSite(site.folder, "sitemap-0.xml")).not.toContain(`${sop}2022/`);
  expect(readSite(site.folder, "data/katalog.json")).not.toContain("065/011/99.01.05/2022");
});
