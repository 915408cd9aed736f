/** With a repository named in situs.yaml, /periksa/ leads to the host's own page, with the text filled in. */
import { expect, test } from "../support/test.ts";

test("a new SOP is proposed on the git host", async ({ page }) => {
  await page.goto("periksa/");
  const text = "---\nnama: Peminjaman Ruang Rapat\n---\n";
  const file = { name: "ruang-rapat.mdx", mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel("Unit", { exact: true }).selectOption("kecamatan-tirtasari");
  const link = page.getByRole("link", { name: "Usulkan perubahan" });
  await expect(link).toHaveAttribute("href", /^https:\/\/github\.com\/banyuasri\/sop\/new\/main\/isi\/sop\//);
  const address = new URL((await link.getAttribute("href"))!);
  expect(address.searchParams.get("filename")).toBe("ruang-rapat.mdx");
  expect(address.searchParams.get("value")).toBe(text);
});

test("the unit is the reader's choice where there are several", async ({ page }) => {
  await page.goto("periksa/");
  const buffer = Buffer.from("---\nnama: Peminjaman Ruang Rapat\n---\n");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "ruang-rapat.mdx", mimeType: "text/plain", buffer });
  await expect(page.locator(".bawa")).toContainText("Pilih unitnya");
  await expect(page.locator(".lembar__kop")).toHaveText("UNIT BELUM DIPILIH");
  await expect(page.getByRole("link", { name: "Usulkan perubahan" })).toBeHidden();
  await page.getByLabel("Unit", { exact: true }).selectOption("kecamatan-tirtasari");
  await expect(page.locator(".bawa code")).toHaveText("sop/kecamatan-tirtasari/ruang-rapat.mdx");
  await expect(page.locator(".lembar__kop")).toContainText("TIRTASARI");
});
