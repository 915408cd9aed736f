/** /periksa/: how files come and go: several at once, what cannot be read, and work that nobody has taken yet. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { docxOf } from "../../support/forms/docx.ts";
import { scannedPdf } from "../../support/forms/nasty.ts";
import { TWELVE } from "../../support/forms/twelve.ts";
import { barriers } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

const ENTRY = "tests/fixtures/ngantang/sop/kecamatan-ngantang/penyusunan-laporan-kinerja.mdx";
const scan = { name: "pindai.pdf", mimeType: "application/pdf", buffer: Buffer.from(scannedPdf()) };

const give = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator("input[type=file]").setInputFiles(files);
const said = (page: Page) => page.locator("[data-kabar]");

async function word(at: number, name: string) {
  const buffer = Buffer.from(await docxOf([TWELVE[at]!], "merged"));
  return { name, mimeType: "application/octet-stream", buffer };
}

test("several files at once are one list to choose from; what cannot be read is told beside it", async ({
  page,
}) => {
  await page.goto("periksa/");
  await give(page, await word(3, "a.docx"), scan, await word(5, "b.docx"));
  await expect(said(page)).toHaveText("2 SOP ditemukan di 3 berkas.");
  await expect(page.locator(".bilah .gap")).toContainText("pindai.pdf: PDF ini hasil pindai");
  await page.getByLabel("SOP di dokumen ini").selectOption({ index: 1 });
  await expect(page.locator(".meja__kepala h2")).toHaveText(TWELVE[5]!.nama);
});

test("a folder that is dropped is told from a file", async ({ page }) => {
  await page.goto("periksa/");
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const folder = new File([], "sop-kantor");
    folder.arrayBuffer = () => Promise.reject(new DOMException("", "NotFoundError"));
    transfer.items.add(folder);
    // What a browser gives for a folder: a file that nobody can read.
    Object.defineProperty(transfer, "files", { value: [folder] });
    return transfer;
  });
  await page.dispatchEvent("footer", "drop", { dataTransfer: dropped });
  await expect(said(page)).toContainText("sop-kantor: Tidak dapat dibaca. Bila ini folder");
});

test("on a phone, why a file cannot be read is in view", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("periksa/");
  await give(page, scan);
  await expect(said(page)).toContainText("hasil pindai");
  await expect(said(page)).toBeInViewport({ ratio: 0.9 });
});

test("an entry is pasted with blank lines before it", async ({ page }) => {
  await page.goto("periksa/");
  await page.getByText("Atau tempel teksnya").click();
  await page.getByLabel("Teks SOP").fill(`\n\n${readFileSync(ENTRY, "utf8")}`);
  await page.getByRole("button", { name: "Periksa teks" }).click();
  await expect(said(page)).toHaveText("Entri tempelan.mdx terbuka.");
});

test("changes that nobody has taken are not lost to the next file, before or after a reload", async ({
  page,
}) => {
  await page.goto("periksa/");
  await page.locator("input[type=file]").setInputFiles(ENTRY);
  await page.locator("[data-bidang=nama] textarea").first().fill("Nama yang baru");
  await expect(page.locator(".meja__kepala h2")).toHaveText("Nama yang baru");
  await give(page, await word(3, "a.docx"));
  await expect(said(page)).toContainText("belum diunduh atau disimpan");
  await page.reload();
  await give(page, await word(3, "a.docx"));
  await expect(said(page)).toContainText("belum diunduh atau disimpan");
  await page.getByRole("button", { name: "Lanjutkan pekerjaan terakhir" }).click();
  await expect(page.locator(".meja__kepala h2")).toHaveText("Nama yang baru");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Unduh .mdx" }).click();
  await download;
  await give(page, await word(3, "a.docx"));
  await expect(page.locator(".meja__kepala h2")).toHaveText(TWELVE[3]!.nama);
});

test("whoever asks a second time leaves the changes", async ({ page }) => {
  await page.goto("periksa/");
  await page.locator("input[type=file]").setInputFiles(ENTRY);
  await page.locator("[data-bidang=nama] textarea").first().fill("Nama yang baru");
  await expect(page.locator(".meja__kepala h2")).toHaveText("Nama yang baru");
  const next = await word(3, "a.docx");
  await give(page, next);
  await expect(said(page)).toContainText("Buka a.docx sekali lagi");
  await give(page, next);
  await expect(page.locator(".meja__kepala h2")).toHaveText(TWELVE[3]!.nama);
});

test("on a wide screen the document's words leave the buttons at the end free", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("periksa/");
  await give(page, await word(0, "a.docx"));
  await expect(page.locator(".putusan")).not.toBeEmpty();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const button = page.getByRole("button", { name: "Unduh .mdx" });
  await expect(button).toBeInViewport();
  const top = () =>
    button.evaluate((one) => {
      const { left, top } = one.getBoundingClientRect();
      return document.elementFromPoint(left + 8, top + 8) === one;
    });
  await expect.poll(top).toBe(true);
});

test("a page that waits for a mistake to be mended can be read, and says that it waits", async ({ page }) => {
  await page.goto("periksa/");
  await page.locator("input[type=file]").setInputFiles(ENTRY);
  await page.locator("[data-bidang=tanggalRevisi] textarea").fill("besok");
  await expect(page.locator("[data-bidang=tanggalRevisi]")).toContainText('Tertulis "besok";');
  await expect(page.getByText("Diperbarui setelah isian yang ditandai dibetulkan.")).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});
