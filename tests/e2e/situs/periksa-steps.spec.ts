/** /periksa/: the table of steps, and a content folder of one's own. */
import { readFileSync } from "node:fs";
import { barriers } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

const STEPS = "tests/fixtures/situs/sop/kecamatan-tirtasari/penerbitan-surat-keterangan-domisili.mdx";

test("steps are a table; their arrows follow when a row moves", async ({ page }) => {
  await page.goto("periksa/");
  await page.locator("input[type=file]").setInputFiles(STEPS);
  await expect(page.locator(".putusan")).not.toBeEmpty();
  const rows = page.locator(".langkah tbody tr");
  const count = await rows.count();
  const words = () =>
    page
      .locator(".langkah td.langkah__kegiatan textarea")
      .evaluateAll((all) => all.map((box) => (box as HTMLTextAreaElement).value));
  const before = await words();
  await rows.nth(1).getByRole("button", { name: "Turunkan langkah 2" }).click();
  expect(await words()).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
  await expect(page.getByLabel("Bila ya, langkah 3")).toHaveValue("2");
  await expect(page.getByLabel("Bila tidak, langkah 3")).toHaveValue("1");
  await page.getByRole("button", { name: "Tambah langkah", exact: true }).click();
  await expect(rows).toHaveCount(count + 1);
  await page.keyboard.type("Mengarsipkan berkas");
  // Its symbol is not known yet, which is no mistake.
  await expect(page.locator("[data-bidang=prosedur]")).not.toContainText("pilihannya");
  await rows
    .last()
    .getByLabel(/^Simbol/)
    .selectOption("selesai");
  await rows.last().getByRole("checkbox").first().check();
  await expect(page.locator(".lembar .alur tbody tr")).toHaveCount(count + 1);
  await expect(page.locator(".lembar .alur")).toContainText("Mengarsipkan berkas");
});

test("a content folder is opened, an entry is chosen, changed and saved into it", async ({ page }) => {
  // The browser's own file system stands in for a folder on disk.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto("periksa/");
  const text = readFileSync(STEPS, "utf8");
  await page.evaluate(async (entry) => {
    const root = await navigator.storage.getDirectory();
    const sop = await root.getDirectoryHandle("sop", { create: true });
    const unit = await sop.getDirectoryHandle("kecamatan-tirtasari", { create: true });
    const writer = await (await unit.getFileHandle("domisili.mdx", { create: true })).createWritable();
    await writer.write(entry);
    await writer.close();
  }, text);
  await page.getByRole("button", { name: "Buka folder isi" }).click();
  await page.getByRole("button", { name: "kecamatan-tirtasari/domisili" }).click();
  await expect(page.locator(".putusan")).not.toBeEmpty();
  await page.locator("[data-bidang=nomor] textarea").fill("065/013/99.01.05/2022");
  await expect(page.locator(".lembar")).toContainText("065/013/99.01.05/2022");
  await page.getByRole("button", { name: "Simpan ke folder" }).click();
  await expect(page.locator(".bawa [role=status]")).toContainText(
    "Tersimpan: sop/kecamatan-tirtasari/domisili.mdx",
  );
  const saved = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const sop = await root.getDirectoryHandle("sop");
    const unit = await sop.getDirectoryHandle("kecamatan-tirtasari");
    return (await (await unit.getFileHandle("domisili.mdx")).getFile()).text();
  });
  expect(saved).toBe(text.replace(/^nomor: .*$/m, "nomor: 065/013/99.01.05/2022"));
});

for (const width of [360, 1280])
  test(`the table of steps has no barrier that axe finds, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("periksa/");
    await page.locator("input[type=file]").setInputFiles(STEPS);
    await expect(page.locator(".putusan")).not.toBeEmpty();
    await page.getByText("Keterangan untuk katalog").click();
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
