/** The linkage view in a browser: readable boxes, focus mode, keyboard, filters, search, zoom, narrow screens, no script. */
import type { Locator, Page } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

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
    );
    for (const { id, shape, text } of boxes) {
      expect(text[0]!, `${id} left`).toBeGreaterThanOrEqual(shape[0]!);
      expect(text[1]!, `${id} top`).toBeGreaterThanOrEqual(shape[1]!);
      expect(text[2]!, `${id} right`).toBeLessThanOrEqual(shape[2]!);
      expect(text[3]!, `${id} bottom`).toBeLessThanOrEqual(shape[3]!);
    }
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.shape[0]! < b.shape[2]! &&
            b.shape[0]! < a.shape[2]! &&
            a.shape[1]! < b.shape[3]! &&
            b.shape[1]! < a.shape[3]!,
        ),
    );
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

  test("arrow keys only ever go along a line, or up and down a column", async ({ page }) => {
    await page.goto("/keterkaitan/");
    const lines = new Set(
      await page.locator("linkage-view path[data-from]").evaluateAll((paths) =>
        paths.flatMap((path) => {
          const [from, to] = [path.getAttribute("data-from"), path.getAttribute("data-to")];
          return [`${from} ${to}`, `${to} ${from}`];
        }),
      ),
    );
    const left = async (id: string): Promise<number> =>
      (await box(page, id).locator("path").boundingBox())!.x;
    const active = (): Promise<string> =>
      page.evaluate(() => document.activeElement!.getAttribute("data-id")!);
    await box(page, SAKIP).focus();
    await expect(page.locator("linkage-view path.is-lit")).not.toHaveCount(0);
    let here = SAKIP;
    for (const key of ["ArrowLeft", "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowRight"]) {
      await page.keyboard.press(key);
      const next = await active();
      expect(next, key).not.toBe(here);
      if (/Up|Down/.test(key)) expect(await left(next)).toBeCloseTo(await left(here), -1);
      else expect(lines, `${key} ${here} ${next}`).toContain(`${here} ${next}`);
      here = next;
    }
  });

  test("prints on one sheet of A3 across", async ({ page }) => {
    await page.goto(`/keterkaitan/?fokus=${SAKIP}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sheets = Array.from(pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g), ([, numbers]) =>
      numbers!.trim().split(/\s+/).map(Number),
    );
    expect(sheets).toHaveLength(1);
    expect(sheets[0]![2]!).toBeCloseTo((420 / 25.4) * 72, -1);
    expect(sheets[0]![3]!).toBeCloseTo((297 / 25.4) * 72, -1);
  });

  test("has boxes and lines in the reader's own colours", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`/keterkaitan/?fokus=${SAKIP}`);
    await expect(panel(page)).toBeVisible();
    const colours = await page.evaluate((id) => {
      const probe = document.createElement("i");
      document.body.append(probe);
      const system = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const of = (selector: string, property: "fill" | "stroke"): string =>
        getComputedStyle(document.querySelector(selector)!)[property];
      const active = `linkage-view a[data-id="${id}"]`;
      return {
        found: [
          of(`${active} path`, "fill"),
          of(`${active} path`, "stroke"),
          of(`${active} text`, "fill"),
          of("path.is-lit", "stroke"),
          of("path.is-faded", "stroke"),
        ],
        expected: ["Canvas", "Highlight", "LinkText", "Highlight", "GrayText"].map(system),
      };
    }, SAKIP);
    expect(colours.found).toEqual(colours.expected);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has no axe violation in focus mode, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`/keterkaitan/?fokus=${SAKIP}`);
      await expect(panel(page)).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });
  }

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
    await expect(page.locator("[data-frame] a.peraturan:not(.is-hidden)")).toHaveCount(2);
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
    const picture = page.locator("[data-frame] svg").first();
    const width = async (): Promise<number> => (await picture.boundingBox())!.width;
    const first = await width();
    await page.getByRole("button", { name: "Perbesar gambar" }).click();
    await expect.poll(width).toBeCloseTo(first * 1.25, 0);
    await box(page, PENGUKURAN).focus();
    await page.keyboard.press("+");
    await expect.poll(width).toBeCloseTo(first * 1.25 * 1.25, 0);
    await page.getByRole("button", { name: "Ukuran semula" }).click();
    await expect.poll(width).toBeCloseTo(first, 0);
    await page.locator("[data-frame]").evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
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
    await expect(page.locator("[data-list] [data-node]")).toHaveCount(26);
    const entry = page.locator(`[data-node="${PENGUKURAN}"]`);
    await expect(entry.locator("summary").first()).toContainText("6 dasar hukum, menyebut 4 SOP");
    await entry.locator("summary").first().tap();
    const words = entry.locator(".facts details");
    await expect(words.getByRole("link", { name: "Perjalanan Dinas" })).toBeHidden();
    await words.locator("summary").tap();
    await expect(words.getByRole("link", { name: "Perjalanan Dinas" })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test("a shared address opens the entry", async ({ page }) => {
    await page.goto(`/keterkaitan/?fokus=${SAKIP}`);
    await expect(page.locator(`[data-node="${SAKIP}"]`)).toHaveAttribute("open", "");
    await expect(page.locator(`[data-node="${SAKIP}"] > summary`)).toBeInViewport();
  });

  test("search narrows the list", async ({ page }) => {
    await page.goto("/keterkaitan/");
    await page.locator("summary", { hasText: "Cari dan saring" }).tap();
    await page.getByLabel("Cari dalam gambar").fill("laporan");
    await expect(page.locator("[data-list] [data-node]:visible")).toHaveCount(6);
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

test.describe("touch", () => {
  test.use({ viewport: { width: 820, height: 1100 }, hasTouch: true });

  test("two fingers zoom", async ({ page }) => {
    await page.goto("/keterkaitan/");
    const picture = page.locator("[data-frame] svg");
    await page.locator("[data-frame]").scrollIntoViewIfNeeded();
    await picture.evaluate((svg) => svg.dispatchEvent(new PointerEvent("pointerover", { bubbles: true })));
    await page.waitForLoadState("networkidle");
    const first = (await picture.boundingBox())!.width;
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number): Promise<unknown> =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints:
          type === "touchEnd" ? [] : [-1, 1].map((side, id) => ({ x: 410 + (side * apart) / 2, y: 700, id })),
      });
    await touch("touchStart", 100);
    for (const apart of [120, 160, 200]) await touch("touchMove", apart);
    await touch("touchEnd", 0);
    await expect.poll(async () => (await picture.boundingBox())!.width).toBeCloseTo(first * 2, -1);
    await expect(panel(page)).toBeHidden();
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
  });
});

test("downloads are well formed and hold the whole linkage", async ({ page }) => {
  await page.goto("/keterkaitan/");
  const links = await page
    .locator("main a[href*='/data/']")
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
  expect(links).toEqual([
    "/data/keterkaitan.svg",
    "/data/graf-hubungan.csv",
    "/data/graf.json",
    "/data/graf.graphml",
    "/data/graf.dot",
  ]);
  const counts = async (path: string, selectors: readonly string[]): Promise<number[]> =>
    page.evaluate(
      async ([path, ...selectors]) => {
        const xml = new DOMParser().parseFromString(await (await fetch(path!)).text(), "application/xml");
        return ["parsererror", ...selectors].map((selector) => xml.querySelectorAll(selector).length);
      },
      [path, ...selectors],
    );
  expect(await counts("/data/graf.graphml", ["node", "edge"])).toEqual([0, 26, 80]);
  expect(
    await counts("/data/keterkaitan.svg", [
      "a[href^='http']",
      "path.graph-edge[stroke]",
      "style, script, [style]",
    ]),
  ).toEqual([0, 26, 80, 0]);
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

test("the picture is there without script, and its nodes are links", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL}keterkaitan/`);
  await expect(page.locator("[data-frame] svg a")).toHaveCount(26);
  await page.close();
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
