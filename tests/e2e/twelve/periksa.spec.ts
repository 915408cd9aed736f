/** /periksa/: a document goes in, and comes out read, checked, corrected and ready for the catalogue; nothing is sent. */
import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { parse } from "yaml";
import { splitFrontmatter } from "../../../src/schema/files/frontmatter.ts";
import { barriers } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

const SOURCE = "tests/fixtures/sop-kecamatan-ngantang-2021.txt";
const ENTRY = "tests/fixtures/ngantang/sop/kecamatan-ngantang/penyusunan-laporan-kinerja.mdx";

/** Puts a file on the page and waits until it has been judged. */
async function drop(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.locator(".putusan")).not.toBeEmpty();
}

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), "utf8");
}

function frontmatter(text: string): Record<string, unknown> {
  return parse(splitFrontmatter(text)!.yaml) as Record<string, unknown>;
}

test("a text with twelve SOPs: one is chosen, and its download is the entry of the catalogue", async ({
  page,
}) => {
  await page.goto("periksa/");
  await drop(page, SOURCE);
  await expect(page.getByRole("status").first()).toContainText("12 SOP");
  await page.getByLabel("SOP di dokumen ini").selectOption({ index: 5 });
  await expect(page.locator("[data-bidang=nomor] textarea")).toHaveValue("065 / /35.07.27/2021");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Unduh .mdx" }).click();
  const name = (await download).suggestedFilename();
  const written = frontmatter(await textOf(download));
  const published = frontmatter(
    readFileSync(`tests/fixtures/ngantang/sop/kecamatan-ngantang/${name}`, "utf8"),
  );
  for (const key of ["nama", "nomor", "tanggalPembuatan", "dasarHukum", "kualifikasiPelaksana", "peralatan"])
    expect(written[key], key).toEqual(published[key]);
});

test("works without a line once it says so", async ({ page, context }) => {
  await page.goto("periksa/");
  await page.locator("input[type=file]").focus();
  await expect(page.getByRole("status").first()).toContainText("Siap");
  await context.setOffline(true);
  await drop(page, SOURCE);
  await expect(page.locator(".hal li").first()).toBeAttached();
});

test("a PDF printed from a SOP's page comes back as the same words", async ({ page, context }) => {
  await page.goto("sop/kecamatan-ngantang/penyusunan-laporan-kinerja/");
  const buffer = await page.pdf({ preferCSSPageSize: true });
  await page.goto("periksa/");
  await page.locator("input[type=file]").focus();
  await expect(page.getByRole("status").first()).toContainText("Siap");
  await context.setOffline(true);
  await drop(page, { name: "cetakan.pdf", mimeType: "application/pdf", buffer });
  const published = frontmatter(readFileSync(ENTRY, "utf8"));
  await expect(page.locator("[data-bidang=nomor] textarea")).toHaveValue(published["nomor"] as string);
  const items = page.locator("[data-bidang=kualifikasiPelaksana] textarea");
  expect(await items.evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value))).toEqual(
    published["kualifikasiPelaksana"],
  );
});

test("an entry is opened as an entry", async ({ page }) => {
  await page.goto("periksa/");
  await drop(page, ENTRY);
  const published = frontmatter(readFileSync(ENTRY, "utf8"));
  await expect(page.locator("[data-bidang=nama] textarea").first()).toHaveValue(published["nama"] as string);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Unduh .mdx" }).click();
  expect(await textOf(download)).toBe(readFileSync(ENTRY, "utf8"));
});

test("a mistake shows at its field while one types, and goes when it is mended", async ({ page }) => {
  await page.goto("periksa/");
  await drop(page, ENTRY);
  const date = page.locator("[data-bidang=tanggalRevisi] textarea");
  await date.fill("besok");
  await expect(page.locator("[data-bidang=tanggalRevisi]")).toContainText("tidak terbaca sebagai tanggal");
  await expect(date).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".putusan")).toContainText("1 isian perlu dibetulkan");
  await date.fill("28 Februari 2021");
  await expect(date).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".lembar")).toContainText("28 Februari 2021");
});

test("a citation is resolved to its regulation while one types", async ({ page }) => {
  await page.goto("periksa/");
  await drop(page, ENTRY);
  const basis = page.locator("[data-bidang=dasarHukum]");
  await basis.getByRole("button", { name: "Tambah butir" }).click();
  await page.keyboard.type("Peraturan Presiden Nomor 29 Tahun 2014");
  await expect(basis.locator("li").last().getByRole("link")).toHaveAttribute(
    "href",
    /peraturan\/perpres-29-2014\/$/,
  );
});

test("by keyboard alone: paste, add an item, put it first, take it away", async ({ page }) => {
  await page.goto("periksa/");
  await page.getByText("Atau tempel teksnya").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.insertText(readFileSync(ENTRY, "utf8"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".putusan")).not.toBeEmpty();
  await expect(page.locator(".meja__kepala h2")).toBeFocused();

  const list = page.locator("[data-bidang=pencatatan]");
  const values = () =>
    list.locator("textarea").evaluateAll((all) => all.map((box) => (box as HTMLTextAreaElement).value));
  const before = await values();
  await list.locator("textarea").last().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Buku kendali");
  expect(await values()).toEqual([...before, "Buku kendali"]);
  for (let moves = before.length; moves > 0; moves -= 1) {
    const up = list.getByRole("button", { name: `Naikkan butir ${moves + 1}`, exact: true });
    await up.focus();
    await page.keyboard.press("Enter");
  }
  expect(await values()).toEqual(["Buku kendali", ...before]);
  await list.getByRole("button", { name: "Hapus butir 1", exact: true }).focus();
  await page.keyboard.press("Enter");
  expect(await values()).toEqual(before);
});

test("unfinished work survives a reload and can be erased", async ({ page }) => {
  await page.goto("periksa/");
  await drop(page, SOURCE);
  await page.locator("[data-bidang=nama] textarea").first().fill("Nama yang baru");
  await expect(page.locator(".meja__kepala h2")).toHaveText("Nama yang baru");
  await page.reload();
  await page.getByRole("button", { name: "Lanjutkan pekerjaan terakhir" }).click();
  await expect(page.locator(".meja__kepala h2")).toHaveText("Nama yang baru");
  await page.getByRole("button", { name: "Hapus dari perangkat ini" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Lanjutkan pekerjaan terakhir" })).toBeHidden();
});

test("what cannot be read is told in a sentence", async ({ page }) => {
  await page.goto("periksa/");
  const status = page.getByRole("status").first();
  const give = (name: string, text: string) =>
    page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await give("kosong.txt", "");
  await expect(status).toContainText("kosong");
  await give("resep.txt", "Rebus air.\nMasukkan mi.");
  await expect(status).toContainText("Formulir SOP tidak ditemukan");
  await give("salah.mdx", "nama: tanpa garis");
  await expect(status).toContainText("diawali garis ---");
});

for (const width of [360, 1280])
  for (const scheme of ["light", "dark"] as const)
    test(`no barrier that axe finds, ${width} px, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto("periksa/");
      await drop(page, SOURCE);
      expect(await barriers(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
