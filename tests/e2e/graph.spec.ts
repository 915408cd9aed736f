/** The linkage view in a browser: readable boxes, focus mode, keyboard, filters, search, zoom, narrow screens, no script. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const SAKIP = "kecamatan-ngantang/penyusunan-sakip";
const PENGUKURAN = "kecamatan-ngantang/pelaksanaan-pengukuran-kinerja";

const box = (page: Page, id: string): Locator => page.locator(`linkage-view a[data-id="${id}"]`);
const panel = (page: Page): Locator => page.locator("[data-panel]");

test.describe("wide screen", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("shows 26 boxes and 80 lines; every label lies within its box and no boxes overlap", async ({
    page,
  }) => {
    await page.goto("/keterkaitan/");
    await expect(page.locator("linkage-view a[data-id]")).toHaveCount(26);
    await expect(page.locator("linkage-view path[data-from]")).toHaveCount(80);
    const boxes = await page.locator("linkage-view a[data-id]").evaluateAll((links) =>
      links.map((link) => {
        const rect = (selector: string): number[] => {
          const { left, top, right, bottom } = link.querySelector(selector)!.getBoundingClientRect();
          return [left, top, right, bottom];
        };
        return { id: link.getAttribute("data-id"), shape: rect("path"), text: rect("text") };
      }),
    ); // prettier-ignore
    for (const { id, shape, text } of boxes) {
      expect(text[0]!, `${id} left`).toBeGreaterThanOrEqual(shape[0]!);
      expect(text[1]!, `${id} top`).toBeGreaterThanOrEqual(shape[1]!);
      expect(text[2]!, `${id} right`).toBeLessThanOrEqual(shape[2]!);
      expect(text[3]!, `${id} bottom`).toBeLessThanOrEqual(shape[3]!);
    }
    const overlapping = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter(
        (b) =>
          a.shape[0]! < b.shape[2]! && b.shape[0]! < a.shape[2]! && a.shape[1]! < b.shape[3]! && b.shape[1]! < a.shape[3]!,
      ),
    ); // prettier-ignore
    expect(overlapping).toEqual([]);
  });

  test("a click focuses a box: panel, faded rest, address; back undoes it", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await box(page, PENGUKURAN).click();
    await expect(page).toHaveURL(`/keterkaitan/?fokus=${PENGUKURAN}`);
    await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(
      /^Pelaksanaan Pengukuran Kinerja/,
    );
    await expect(panel(page)).toContainText("Dasar hukum (6)");
    await expect(panel(page)).toContainText("“SOP Penyusunan Perjanjian Kinerja”");
    await expect(page.locator("linkage-view a[data-id].is-faded")).toHaveCount(26 - 1 - 10);
    await expect(page.locator("linkage-view path.is-lit")).toHaveCount(10);
    await page.goBack();
    await page.mouse.move(0, 0);
    await expect(panel(page)).toBeHidden();
    await expect(page.locator("linkage-view .is-faded")).toHaveCount(0);
  });

  test("a shared address opens the same view, and the panel leads on and to the page", async ({ page }) => {
    await page.goto("/keterkaitan/?fokus=permendagri-54-2009");
    await expect(panel(page)).toContainText("sudah diganti");
    await expect(panel(page)).toContainText("Dikutip oleh (12)");
    await panel(page).getByRole("link", { name: /SAKIP/ }).click();
    await expect(page).toHaveURL(`/keterkaitan/?fokus=${SAKIP}`);
    await panel(page).getByRole("link", { name: "Buka halamannya" }).click();
    await expect(page).toHaveURL(`/sop/${SAKIP}/`);
  });

  test("works by keyboard: Enter, arrows along lines, Escape", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await box(page, PENGUKURAN).focus();
    await expect(page.locator("linkage-view path.is-lit")).toHaveCount(10);
    await page.keyboard.press("ArrowRight");
    const first = await page.evaluate(() => document.activeElement?.getAttribute("data-id"));
    expect(first).toContain("/belum-terbit/");
    await page.keyboard.press("ArrowLeft");
    await expect(box(page, PENGUKURAN)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/fokus=(per|p)/);
    await expect(panel(page)).toContainText("Dikutip oleh");
    await page.keyboard.press("Escape");
    await expect(panel(page)).toBeHidden();
    await expect(page).toHaveURL("/keterkaitan/");
  });

  test("filters by kind, group and status, in the address", async ({ page }) => {
    await page.goto("/keterkaitan/");
    const shown = page.locator("linkage-view a[data-id]:not(.is-hidden)");
    await page.getByRole("checkbox", { name: "Peraturan" }).uncheck();
    await expect(shown).toHaveCount(20);
    await expect(page).toHaveURL("/keterkaitan/?jenis=sop,belum-terbit");
    await expect(page.locator("[data-announce]")).toHaveText("20 dari 26 kotak ditampilkan.");
    await page.getByRole("button", { name: "Hapus saringan" }).click();
    await expect(shown).toHaveCount(26);
    await expect(page).toHaveURL("/keterkaitan/");
    await page.getByLabel("Status peraturan").selectOption({ label: "sudah diganti" });
    await expect(page.locator("a.peraturan:not(.is-hidden)")).toHaveCount(2);
    await page.goto("/keterkaitan/?kelompok=pelayanan-publik");
    await expect(page.locator("linkage-view .sop[data-id]:not(.is-hidden)")).toHaveCount(1);
    await expect(page.locator("linkage-view .belum-terbit[data-id]:not(.is-hidden)")).toHaveCount(0);
  });

  test("finds a box by its words", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await page.getByLabel("Cari dalam gambar").fill("surat keluar");
    await expect(page.locator("linkage-view .is-hit")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(box(page, "kecamatan-ngantang/belum-terbit/pengagendaan-surat-keluar")).toBeFocused();
    await page.getByLabel("Cari dalam gambar").fill("zzz");
    await expect(page.locator("[data-announce]")).toHaveText("Tidak ada kotak yang cocok dengan “zzz”.");
  });

  test("zooms by button, key and wheel, and returns", async ({ page }) => {
    await page.goto("/keterkaitan/");
    const picture = page.locator("linkage-view svg.graph").first();
    const width = async (): Promise<number> => (await picture.boundingBox())!.width;
    const first = await width();
    await page.getByRole("button", { name: "Perbesar gambar" }).click();
    await expect.poll(width).toBeCloseTo(first * 1.25, 0);
    await box(page, PENGUKURAN).focus();
    await page.keyboard.press("+");
    await expect.poll(width).toBeCloseTo(first * 1.25 * 1.25, 0);
    await page.getByRole("button", { name: "Ukuran semula" }).click();
    await expect.poll(width).toBeCloseTo(first, 0);
    const frame = (await page.locator("[data-frame]").boundingBox())!;
    await page.mouse.move(frame.x + 300, frame.y + 300);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await expect.poll(width).toBeGreaterThan(first * 1.5);
    await page.mouse.down();
    await page.mouse.move(frame.x + 200, frame.y + 250, { steps: 4 });
    await page.mouse.up();
    await expect(panel(page)).toBeHidden();
    expect(await page.locator("[data-frame]").evaluate((element) => element.scrollLeft)).toBeGreaterThan(50);
  });

  test("says the same in its table as in its picture", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await page.getByText("Semua hubungan sebagai tabel (80 baris)").click();
    await expect(page.locator(".linkage-table tbody tr")).toHaveCount(80);
  });
});

test.describe("narrow screen", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("shows lists with counts in place of the picture", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await expect(page.locator("[data-frame]")).toBeHidden();
    await expect(page.locator("[data-list] details")).toHaveCount(26);
    const entry = page.locator(`[data-node="${PENGUKURAN}"]`);
    await expect(entry.locator("summary")).toContainText("6 dasar hukum, menyebut 4 SOP");
    await entry.locator("summary").tap();
    await expect(entry.getByRole("link", { name: "Perjalanan Dinas" })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBe(0);
  }); // prettier-ignore

  test("a shared address opens the entry", async ({ page }) => {
    await page.goto(`/keterkaitan/?fokus=${SAKIP}`);
    await expect(page.locator(`[data-node="${SAKIP}"]`)).toHaveAttribute("open", "");
    await expect(page.locator(`[data-node="${SAKIP}"] summary`)).toBeInViewport();
  });

  test("search narrows the list", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await page.getByText("Cari dan saring").tap();
    await page.getByLabel("Cari dalam gambar").fill("laporan");
    await expect(page.locator("[data-list] details:visible")).toHaveCount(6);
  });
});

test.describe("tablet", () => {
  test.use({ viewport: { width: 820, height: 1100 }, hasTouch: true });

  test("a first tap already opens the panel", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await box(page, SAKIP).tap();
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).toBeInViewport();
    await expect(page).toHaveURL(`/keterkaitan/?fokus=${SAKIP}`);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("picture and links work, controls that would not are hidden", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await expect(page.locator("[data-controls]")).toBeHidden();
    await expect(page.locator("[data-bar]")).toBeHidden();
    await box(page, SAKIP).click();
    await expect(page).toHaveURL(`/sop/${SAKIP}/`);
  });
});

test("each SOP, regulation and unpublished SOP has its own small picture", async ({ page }) => {
  for (const [path, boxes] of [
    [`/sop/${PENGUKURAN}/`, 11],
    ["/peraturan/perpres-29-2014/", 4],
    ["/sop/kecamatan-ngantang/belum-terbit/pengiriman-surat/", 8],
  ] as const) {
    await page.goto(path);
    await expect(page.locator(".neighbourhood .graph-node"), path).toHaveCount(boxes);
  }
});
