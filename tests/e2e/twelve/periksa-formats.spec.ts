/** Every format that offices have, on /periksa/, each read without a line. */
import type { Page } from "@playwright/test";
import { docxOf } from "../../support/forms/docx.ts";
import { odtOf } from "../../support/forms/odt.ts";
import { TWELVE } from "../../support/forms/twelve.ts";
import { formSheet, xlsxOf } from "../../support/forms/xlsx.ts";
import { expect, test } from "../support/test.ts";

const printed = TWELVE[3]!;

const formats: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  "formulir.docx": () => docxOf([printed], "merged"),
  "formulir.xlsx": () => xlsxOf([formSheet(printed)]),
  "formulir.odt": () => odtOf([printed]),
};

async function ready(page: Page): Promise<void> {
  await page.goto("periksa/");
  await page.locator("input[type=file]").focus();
  await expect(page.getByRole("status").first()).toContainText("Siap");
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await expect(page.locator(".putusan")).not.toBeEmpty();
}

const values = (page: Page, key: string) =>
  page
    .locator(`[data-bidang=${key}] .daftar__baris > .isian > textarea`)
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));

for (const [name, make] of Object.entries(formats))
  test(`${name}, without a line`, async ({ page, context }) => {
    await ready(page);
    await context.setOffline(true);
    await drop(page, name, await make());
    await expect(page.locator("[data-bidang=nama] textarea").first()).toHaveValue(printed.nama);
    for (const key of [
      "dasarHukum",
      "kualifikasiPelaksana",
      "keterkaitan",
      "peralatan",
      "pencatatan",
    ] as const)
      expect(await values(page, key), key).toEqual(printed[key]);
    // What was read stands beside it, and leads to its field.
    await page.locator(".naskah [data-ke=nama]").last().click();
    await expect(page.locator("[data-bidang=nama] textarea").first()).toBeFocused();
  });
