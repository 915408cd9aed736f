/** The search box and the results page, by keyboard, by address, without scripts, and with bad input. */
import { brotliCompressSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";
import { barriers } from "../support/axe.ts";
import { expect as plainExpect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

/** Loading WebAssembly may take a while on a busy machine; times are the benchmark's business. */
const expect = plainExpect.configure({ timeout: 20_000 });

const hits = (page: Page) => page.locator("[data-hasil-daftar][aria-busy='false'] [data-hasil] h2 a");
const options = (page: Page) => page.getByRole("option");

async function search(page: Page, query: string): Promise<void> {
  await page.goto(`/cari/?${new URLSearchParams({ q: query }).toString()}`);
  await expect(page.locator("[data-hasil-daftar]")).toHaveAttribute("aria-busy", "false");
}

test.describe("box", () => {
  test("opens with / and Ctrl+K, walks with arrows, opens with Enter", async ({ page }) => {
    await page.goto("/sop/");
    await page.keyboard.press("/");
    const box = page.locator("#cari");
    await expect(box).toBeFocused();
    await page.keyboard.type("renstra");
    await expect(options(page).first()).toContainText("Penyusunan Rencana Strategi (Renstra)");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowDown");
    await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
    await expect(box).toHaveAttribute(
      "aria-activedescendant",
      (await options(page).first().getAttribute("id"))!,
    );
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/penyusunan-rencana-strategi\/$/);
    // The key needs the page's script, which runs before the load event.
    await page.waitForLoadState("load");
    await page.keyboard.press("Control+k");
    await expect(page.locator("#cari")).toBeFocused();
  });

  test("ArrowUp from the field chooses the last option, and one more step returns to the field", async ({
    page,
  }) => {
    await page.goto("/");
    await page.locator("[data-cari]").first().fill("renstra");
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("ArrowUp");
    await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("[aria-activedescendant]")).toHaveCount(0);
  });

  test("Escape closes the list, a second Escape empties the field", async ({ page }) => {
    await page.goto("/sop/");
    const box = page.locator("[data-cari]").first();
    await box.fill("iku");
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(options(page).first()).toBeHidden();
    await expect(box).toHaveValue("iku");
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("Escape");
    await expect(box).toHaveValue("");
  });

  test("/ stays a letter inside a field", async ({ page }) => {
    await page.goto("/sop/");
    const box = page.locator("[data-cari]").first();
    await box.click();
    await page.keyboard.type("29/2014");
    await expect(box).toHaveValue("29/2014");
    await expect(options(page).first()).toContainText("Peraturan Presiden Nomor 29 Tahun 2014");
  });

  test("tells the count and marks the matched words", async ({ page }) => {
    await page.goto("/sop/");
    await page.locator("[data-cari]").first().fill("kirim surat");
    await expect(page.getByRole("status").filter({ hasText: "8 hasil" })).toBeVisible();
    await expect(options(page).first().locator("mark").first()).toHaveText(/^Pengiriman/);
  });

  test("does not move the page", async ({ page }) => {
    await page.goto("/sop/");
    const heading = page.locator("h1");
    const before = await heading.boundingBox();
    await page.locator("[data-cari]").first().fill("laporan");
    await expect(options(page).first()).toBeVisible();
    expect(await heading.boundingBox()).toEqual(before);
  });

  test("loads nothing before it is used, and little then", async ({ page }) => {
    const sizes: Promise<number>[] = [];
    // As hosts send them: text compressed, Pagefind's own files as they are.
    const sent = async (request: Request): Promise<number> => {
      const body = await (await request.response())!.body();
      return /\.(?:js|json|css)$/.test(new URL(request.url()).pathname)
        ? brotliCompressSync(body).length
        : body.length;
    };
    await visit(page, "/sop/");
    page.on("requestfinished", (request) => {
      sizes.push(sent(request));
    });
    expect(
      await page.evaluate(
        () =>
          performance.getEntriesByType("resource").filter(({ name }) => name.includes("/pagefind/")).length,
      ),
    ).toBe(0);
    await page.locator("[data-cari]").first().fill("sakip");
    await expect(options(page).first()).toBeVisible();
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(120 * 1024);
  });
});

for (const [name, address, field] of [
  ["panel", "/sop/", "#cari"],
  ["results page", "/cari/", "#q"],
  ["results page with a query", "/cari/?q=laporan", "#q"],
] as const) {
  test(`typing moves nothing: ${name}`, async ({ page }) => {
    await visit(page, address);
    const moved = await page.evaluateHandle(() => {
      const shifts: number[] = [];
      // Whatever moves while one types was not asked to move: input is no excuse here.
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift" });
      return shifts;
    });
    const box = page.locator(field);
    for (const query of ["laporan kinerja", "zzzz"]) {
      await box.fill("");
      await box.pressSequentially(query, { delay: 60 });
      await expect(page.getByRole("status").filter({ hasText: /hasil/i })).toBeVisible();
    }
    await page.waitForTimeout(300);
    expect(Math.max(0, ...(await moved.jsonValue()))).toBeLessThan(0.02);
  });
}

test("the open panel has no accessibility mistakes", async ({ page }) => {
  await page.goto("/sop/");
  await page.locator("#cari").fill("laporan");
  await expect(options(page).first()).toBeVisible();
  expect(await barriers(page, { within: "search-box" })).toEqual([]);
});

test.describe("results page", () => {
  test("shows what ?q= asks for, with group, unit and year; that it is a SOP and has gaps is no news", async ({
    page,
  }) => {
    await search(page, "lakip");
    await expect(hits(page).first()).toHaveText("Penyusunan Laporan Kinerja (LKJ)");
    const details = page.locator("[data-hasil]").first().locator(".search-details");
    await expect(details).toHaveText("Pelaporan Kecamatan Ngantang 2021");
  });

  test("each hit holds one link", async ({ page }) => {
    await search(page, "laporan");
    const counts = await page
      .locator("[data-hasil]")
      .evaluateAll((items) => items.map((item) => item.querySelectorAll("a").length));
    expect(counts.length).toBeGreaterThan(4);
    expect(new Set(counts)).toEqual(new Set([1]));
  });

  test("says what else it searched, and searches only the typed words on request", async ({ page }) => {
    await search(page, "rencana kerja");
    await expect(page.locator("[data-arti]")).toContainText("Mencari juga: Renja");
    await page.getByRole("button", { name: "Hanya “rencana kerja”" }).click();
    await expect(page).toHaveURL(/persis=1/);
    await expect(page.locator("[data-arti]")).toContainText("Hanya kata yang diketik");
    await page.goBack();
    await expect(page.locator("[data-arti]")).toContainText("Mencari juga");
  });

  test("mends a slip and says so", async ({ page }) => {
    await search(page, "lapran tahunan");
    await expect(page.locator("[data-arti]")).toContainText("Mungkin maksud Anda: laporan tahunan");
    await expect(hits(page).first()).toHaveText("Penyusunan Laporan Tahunan");
  });

  test("filters narrow, show their counts, live in the address and come back with the back button", async ({
    page,
  }) => {
    await search(page, "laporan");
    const all = await page.locator("[data-jumlah]").textContent();
    const filter = page.getByRole("checkbox", { name: /^Pelaporan/ });
    const promised = Number((await filter.locator("xpath=..").textContent())!.match(/(\d+)$/)![1]);
    await filter.check();
    await expect(page).toHaveURL(/kelompok=Pelaporan/);
    await expect(page.locator("[data-jumlah]")).toHaveText(`${promised} hasil`);
    await expect(page.locator("[data-hasil]")).toHaveCount(promised);
    await expect(filter).toBeFocused();
    await page.reload();
    await expect(page.locator("[data-hasil]")).toHaveCount(promised);
    await expect(filter).toBeChecked();
    await page.goBack();
    await expect(page.locator("[data-jumlah]")).toHaveText(all!);
  });

  test("filters work without a query", async ({ page }) => {
    await page.goto("/cari/?jenis=Peraturan");
    await expect(page.locator("[data-hasil]")).toHaveCount(6);
  });

  test("an unpublished SOP comes first by its name, else last, and is marked", async ({ page }) => {
    await search(page, "pengagendaan surat keluar");
    await expect(page.locator("[data-hasil]").first()).toContainText("SOP belum ada di katalog");
    await search(page, "surat keluar");
    await expect(page.locator("[data-hasil]").last()).toContainText("SOP belum ada di katalog");
    await expect(page.locator("[data-hasil]").first()).not.toContainText("belum ada di katalog");
  });

  test("an empty result helps: the site's sentence, nearest words, groups", async ({ page }) => {
    await search(page, "surat pindah");
    await expect(page.locator("[data-jumlah]")).toContainText("Layanan warga tidak termasuk");
    await expect(page.getByRole("link", { name: /^Perencanaan/ })).toBeVisible();
    await search(page, "anggarannn");
    await page.getByRole("button", { name: "anggaran", exact: true }).click();
    await expect(hits(page).first()).toBeVisible();
  });

  test("recent searches stay on the device and can be erased", async ({ page }) => {
    await search(page, "renja");
    await page.goto("/cari/");
    await page.getByRole("button", { name: "renja" }).click();
    await expect(page).toHaveURL(/q=renja/);
    await page.goto("/cari/");
    await page.getByRole("button", { name: "Hapus riwayat" }).click();
    await expect(page.getByText("Pencarian terakhir")).toBeHidden();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("approver and NIP are not searched", async ({ page }) => {
    for (const query of ["akhmad taufiq", "19780605 199612 1 001"]) {
      await search(page, query);
      await expect(page.locator("[data-hasil]")).toHaveCount(0);
    }
  });

  const badInput: Readonly<Record<string, string>> = {
    emoji: "📄🔎",
    "ten thousand letters": "a".repeat(10_000),
    "ten thousand words": "laporan ".repeat(1250),
    html: "<img src=x onerror=alert(1)><b>laporan</b>",
    quotes: `"laporan' "kinerja`,
    "only stop words": "yang dan di untuk",
    "only digits": "123456789",
    "right to left": "تقرير السنوي‮",
    signs: "// ?? & % # \\ ( [ {",
  };
  for (const [name, query] of Object.entries(badInput)) {
    test(`bad input: ${name}`, async ({ page }) => {
      await page.goto("/cari/");
      // The field cuts off what is too long; whoever sends it by script must not break anything either.
      await page.locator("#q").evaluate((input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }, query);
      await expect(page.locator("[data-hasil-daftar]")).toHaveAttribute("aria-busy", "false");
      await expect(page.locator("[data-jumlah]")).toContainText(/hasil/);
      expect(await page.locator("search-results img, search-results b").count()).toBe(0);
    });
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the box leads to the results page and that to the full list", async ({ page }) => {
    await page.goto("/");
    await page.locator("[data-cari], input[name=q]").first().fill("laporan");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/cari\/\?q=laporan$/);
    await page.getByRole("link", { name: "daftar lengkap SOP" }).click();
    await expect(page).toHaveURL(/\/sop\/$/);
  });
});
