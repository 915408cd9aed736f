/** What a reader of the linkage view has before the eyes: the picture first, in focus all neighbours, on phones too. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";

const LAW = "permendagri-54-2009";
const FOCUSED = {
  [LAW]: 12,
  "kecamatan-ngantang/pelaksanaan-pengukuran-kinerja": 10,
  "kecamatan-ngantang/belum-terbit/pengiriman-surat": 7,
} as const;

test.describe("wide screen", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("the picture comes before what it shows, its controls, the table and downloads", async ({ page }) => {
    await page.goto("/keterkaitan/");
    const order = await page
      .locator("[data-frame], .legend, [data-controls], .linkage-table, main a[href*='/data/']")
      .evaluateAll((parts) =>
        parts.map((part) => ({
          name: part.getAttribute("class"),
          top: part.getBoundingClientRect().top,
        })),
      );
    const tops = order.map(({ top }) => top);
    expect(order[0]!.name).toContain("linkage-frame");
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops[0]).toBeLessThan(450);
  });

  test("a link above the picture leads to the controls, and the picture stays in view", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await page.getByRole("link", { name: "cari dan saring" }).click();
    await expect(page.getByLabel("Cari dalam gambar")).toBeInViewport();
    await expect(page.locator("[data-frame]")).toBeInViewport({ ratio: 0.5 });
    await page.keyboard.press("Tab");
    await expect(page.getByLabel("Cari dalam gambar")).toBeFocused();
  });

  test("a picture made smaller for a box in focus grows again when that is left", async ({ page }) => {
    await page.goto("/keterkaitan/");
    const width = async (): Promise<number> => (await page.locator("[data-frame] svg").boundingBox())!.width;
    const first = await width();
    await page.locator(`[data-frame] a[data-id="${LAW}"]`).click();
    await expect.poll(width).toBeLessThan(first);
    await page.keyboard.press("Escape");
    await expect.poll(width).toBeCloseTo(first, 0);
  });
});

/** How many boxes are bright, and which of them do not lie wholly in frame and window, clear of the panel. */
const bright = (page: Page): Promise<{ count: number; outside: string[] }> =>
  page.evaluate(() => {
    const rect = (selector: string): DOMRect => document.querySelector(selector)!.getBoundingClientRect();
    const [frame, panel] = [rect("[data-frame]"), rect("[data-panel]")];
    const bottom = Math.min(frame.bottom, innerHeight, panel.left < frame.right ? panel.top : Infinity);
    const boxes = Array.from(document.querySelectorAll("[data-frame] a[data-id]:not(.is-faded)"), (box) => ({
      id: box.getAttribute("data-id")!,
      shape: box.querySelector("path")!.getBoundingClientRect(),
    }));
    const inside = (shape: DOMRect): boolean =>
      shape.left >= frame.left &&
      shape.right <= frame.right &&
      shape.top >= Math.max(frame.top, 0) &&
      shape.bottom <= bottom;
    return {
      count: boxes.length,
      outside: boxes.filter(({ shape }) => !inside(shape)).map(({ id }) => id),
    };
  });

for (const [width, height] of [
  [700, 900],
  [768, 1024],
  [1024, 768],
  [1280, 900],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("a box in focus has all that it is linked to in view", async ({ page }) => {
      for (const [id, neighbours] of Object.entries(FOCUSED)) {
        await page.goto(`/keterkaitan/?fokus=${id}`);
        await expect(page.locator("[data-panel]")).toBeVisible();
        expect(await bright(page), id).toEqual({ count: neighbours + 1, outside: [] });
      }
    });
  });
}

test.describe("phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("an entry shows its own picture, readable as it is; the first stands open", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await expect(page.locator("[data-list] svg:visible")).toHaveCount(1);
    const law = page.locator(`[data-node="${LAW}"]`);
    await law.locator("summary").first().tap();
    const picture = law.getByRole("group", { name: "Gambar" });
    await expect(picture.getByRole("link")).toHaveCount(12);
    const { width, lettering } = await picture.evaluate((svg) => ({
      width: svg.getBoundingClientRect().width,
      lettering: (parseFloat(getComputedStyle(svg).fontSize) * svg.getBoundingClientRect().width) / 360,
    }));
    expect(width).toBeLessThanOrEqual(328);
    expect(lettering).toBeGreaterThan(11);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("a phone has a picture too", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await expect(page.locator("[data-list] svg:visible")).toHaveCount(1);
  });
});
