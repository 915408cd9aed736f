/** Findings, questions for the office, impact of a regulation, and two SOPs side by side, as people use them. */
import { brotliCompressSync } from "node:zlib";
import { pagesOf, readSite } from "../support/dist.ts";
import { expect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

const unit = "kecamatan-ngantang";
const annual = `${unit}/penyusunan-laporan-tahunan`;
const monthly = `${unit}/penyusunan-laporan-bulanan`;

test.describe("temuan", () => {
  test("names rules with reason and advice, and opens their SOPs by keyboard", async ({ page }) => {
    await page.goto("/temuan/");
    const rule = page.locator("details", { has: page.locator("> #PERINGATAN_TERPOTONG") });
    await expect(rule.locator("summary")).toHaveText(/Kalimat Peringatan tampaknya terpotong\s+8 SOP/);
    await expect(rule).toContainText("PermenPAN-RB 35/2012");
    await expect(rule).toContainText("Yang dapat dilakukan kantor");
    await rule.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(rule.getByRole("link", { name: "Penyusunan Laporan Tahunan", exact: true })).toBeVisible();
  });

  test("opens with the map: each part of each SOP, with sums, and a way to it", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto("/temuan/");
    await expect(page.locator("main .lead")).toContainText("104 dari 132 bagian formulir terisi dan utuh");
    const map = page.getByRole("table", { name: "Isian formulir menurut SOP" });
    await expect(map.locator("tbody tr")).toHaveCount(12);
    // Of the twelve, four have no Peringatan and eight a broken one (the source document).
    const states = map.locator("tbody tr td:nth-of-type(10) a");
    const told = await states.allInnerTexts();
    expect(told.filter((text) => text.trim() === "kosong")).toHaveLength(4);
    expect(told.filter((text) => text.trim() === "tidak utuh")).toHaveLength(8);
    await map
      .locator("tbody tr", { hasText: "Penyusunan Laporan Tahunan" })
      .locator("td:nth-of-type(10) a")
      .click();
    await expect(page).toHaveURL(`/sop/${annual}/#peringatan`);
  });

  test("a phone shows a bar per part, and the whole within four screens, as do the unit's questions", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const address of ["/temuan/", `/temuan/${unit}/`]) {
      await page.goto(address);
      await expect(page.getByText("8 tidak utuh, 4 kosong")).toBeVisible();
      await expect(page.locator(".findings-map table")).toBeHidden();
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4 * 640);
    }
  });

  test("an address of a rule unfolds it", async ({ page }) => {
    await page.goto("/temuan/#NAMA_HAMPIR_SAMA");
    await expect(page.locator("#NAMA_HAMPIR_SAMA")).toBeVisible();
  });

  test("shows the formula of completeness, what to publish next, and that there is no circle", async ({
    page,
  }) => {
    await page.goto("/temuan/");
    await page.getByText("Cara menghitung").click();
    await expect(page.locator("#kelengkapan")).toContainText("11 × jumlah SOP");
    await expect(page.getByText("11 × 12 = 132")).toBeVisible();
    await page.goto("/temuan/#terbit-berikutnya");
    const next = page
      .getByRole("region", { name: "Yang perlu diterbitkan berikutnya" })
      .getByRole("listitem");
    await expect(next).toHaveCount(8);
    await expect(next.first()).toContainText("Pengiriman surat disebut 7 SOP");
    await page.goto("/temuan/#lingkaran");
    await expect(page.locator("#lingkaran")).toBeVisible();
    await expect(page.locator("#lingkaran")).toContainText("Tidak ada yang saling menyebut");
  });

  test("leads to the unit's questions", async ({ page }) => {
    await page.goto("/temuan/");
    await page.getByRole("table", { name: "Kelengkapan menurut unit" }).getByRole("link").click();
    await expect(page).toHaveURL(`/temuan/${unit}/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pertanyaan untuk Kecamatan Ngantang");
  });
});

test.describe("pertanyaan untuk unit", () => {
  test("asks what only the office can answer, with room to write", async ({ page }) => {
    await page.goto(`/temuan/${unit}/`);
    const texts = await page.locator(".questions h3").allTextContents();
    for (const word of [
      "nomor urut",
      "Peringatan",
      "Keterkaitan",
      "Kualifikasi",
      "Pencatatan",
      "masih berlaku",
      "bagan alir",
      "nama pejabat",
      "NIP",
    ]) {
      expect(
        texts.some((text) => text.includes(word)),
        word,
      ).toBe(true);
    }
    expect(await page.locator("body").innerText()).not.toContain("19780605");
  });

  test("is short while folded, and says once what is printed alike", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/temuan/${unit}/`);
    await expect(page.locator("main .lead")).toContainText("104 dari 132 bagian formulir terisi dan utuh");
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5 * 740);
    await page.getByText("Berapa nomor urut SOP berikut").click();
    // Eleven of the twelve forms print one and the same number, blank serial and all (the source document).
    await expect(page.getByText("Sama pada 11:")).toBeVisible();
  });

  test("prints the questions and not the list of findings", async ({ page }) => {
    await page.goto(`/temuan/${unit}/`);
    await expect(page.getByRole("heading", { name: "Semua temuan menurut SOP" })).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { name: "Semua temuan menurut SOP" })).toBeHidden();
    const answer = page.locator(".questions .answer").first();
    expect((await answer.boundingBox())!.height).toBeGreaterThanOrEqual(38);
    await expect(page.getByText("Diisi oleh")).toBeVisible();
  });
});

test.describe("dampak peraturan", () => {
  test("lists the SOPs that cite it, with a checklist", async ({ page }) => {
    await page.goto("/peraturan/perpres-29-2014/");
    const impact = page.getByRole("region", { name: "Jika peraturan ini diubah atau dicabut" });
    await expect(impact.getByRole("heading", { name: "Mengutip langsung (3)" })).toBeVisible();
    await expect(
      impact.getByRole("link", { name: "Pelaksanaan Pengukuran Kinerja (Monitoring dan Evaluasi)" }),
    ).toBeVisible();
  });

  test("names each SOP once, with boxes to tick on paper only", async ({ page }) => {
    await page.goto("/peraturan/perpres-29-2014/");
    const text = page.locator("main :is(ul, ol) a", { hasText: "Pelaksanaan Pengukuran Kinerja" });
    await expect(text).toHaveCount(1);
    const box = (): Promise<string> =>
      page
        .locator("#label-dampak ~ ul > li")
        .first()
        .evaluate((item) => getComputedStyle(item, "::before").content);
    expect(await box()).toBe("none");
    await page.emulateMedia({ media: "print" });
    expect(await box()).toBe('""');
  });

  test("the index has a time line that says what was replaced when and by what, and what rests on it", async ({
    page,
  }) => {
    await page.goto("/peraturan/");
    const line = page.getByRole("region", { name: "Garis waktu" });
    const row = (name: string) => line.getByRole("listitem").filter({ hasText: name });
    await expect(row("Permendagri 54/2009")).toContainText("diganti 2023 oleh Permendagri 1/2023");
    await expect(row("PermenPAN 21/2008")).toContainText("12 SOP disahkan atau mulai berlaku sesudahnya");
    await row("PermenPAN 21/2008").getByRole("link").click();
    await expect(page).toHaveURL(/\/peraturan\/permenpan-21-2008\/$/);
  });

  test("a SOP's page tells since when a legal basis is replaced, and when that was checked", async ({
    page,
  }) => {
    await page.goto(`/sop/${annual}/`);
    await page.getByRole("link", { name: /dasar hukum sudah diganti/ }).click();
    await expect(page).toHaveURL(/#dasarHukum$/);
    const notes = page.getByRole("region", { name: "Catatan atas dokumen ini" });
    await expect(notes).toContainText("sudah diganti sejak 2023");
    await expect(notes).toContainText("masih berlaku ketika SOP mulai berlaku");
    await expect(notes).toContainText("diperiksa 2025");
  });
});

test.describe("banding", () => {
  test("shows only what differs when asked, and swaps the sides", async ({ page }) => {
    await page.goto(`/banding/?a=${annual}&b=${monthly}`);
    const same = page.locator("compare-sops tbody", { hasText: "sama" }).first();
    const differing = page.locator("compare-sops tbody", { hasText: "berbeda" }).first();
    await expect(same).toBeVisible();
    await page.getByLabel("Hanya yang berbeda").check();
    await expect(same).toBeHidden();
    await expect(differing).toBeVisible();
    await page.getByRole("link", { name: "Tukar sisi" }).click();
    await expect(page).toHaveURL(`/banding/?a=${monthly}&b=${annual}`);
  });

  test("is offered by a SOP's page, near-duplicates first, and marks differing words", async ({ page }) => {
    await page.goto(`/sop/${annual}/`);
    await page.getByRole("link", { name: "Bandingkan dengan Penyusunan Laporan Bulanan" }).click();
    await expect(page).toHaveURL(`/banding/?a=${annual}&b=${monthly}`);
    await expect(page.getByRole("status")).toHaveText("5 dari 12 bagian formulir berbeda.");
    const name = page.getByRole("row", { name: /^Nama SOP/ });
    await expect(name.locator("del")).toContainText("Tahunan");
    await expect(name.locator("ins")).toContainText("Bulanan");
    await expect(page.getByRole("row", { name: /^Peringatan/ })).toContainText("sama");
    await expect(page.getByText("Sama pada keduanya (4)")).toBeVisible();
  });

  test("lets two SOPs be chosen by keyboard; nothing is loaded before", async ({ page }) => {
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    await visit(page, "/banding/");
    expect(loaded.filter((path) => path.endsWith(".json") || path.includes("draw-comparison"))).toEqual([]);
    for (const [side, id] of [
      ["SOP pertama", annual],
      ["SOP kedua", monthly],
    ] as const) {
      const choice = page.getByRole("group", { name: side }).getByLabel("SOP", { exact: true });
      await choice.focus();
      await expect(choice.getByRole("option")).toHaveCount(13);
      await choice.selectOption(id);
    }
    await page.getByRole("button", { name: "Bandingkan" }).press("Enter");
    await expect(page).toHaveURL(
      `/banding/?a=${encodeURIComponent(annual)}&b=${encodeURIComponent(monthly)}`,
    );
    await expect(page.getByRole("status")).toContainText("bagian formulir berbeda");
  });

  test("says what is wrong with an address", async ({ page }) => {
    await page.goto(`/banding/?a=${annual}&b=${annual}`);
    await expect(page.getByRole("status")).toHaveText("Kedua SOP sama. Pilih dua SOP yang berbeda.");
    await page.goto(`/banding/?a=${annual}&b=//example.org`);
    await expect(page.getByRole("status")).toContainText("tidak menyebut dua SOP");
  });

  test.describe("without the SOP", () => {
    test.use({ expectedComplaints: [/404/] });
    test("says so", async ({ page }) => {
      await page.goto(`/banding/?a=${annual}&b=${unit}/tidak-ada`);
      await expect(page.getByRole("status")).toContainText("tidak ditemukan");
    });
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });
    test("explains itself and leads to the list", async ({ page }) => {
      await page.goto(`/banding/?a=${annual}&b=${monthly}`);
      await expect(page.getByText("Perbandingan memerlukan JavaScript")).toBeVisible();
      await expect(page.getByRole("main").getByRole("link", { name: "daftar SOP" }).first()).toBeVisible();
    });
  });
});

test("pages of findings stay below 100 KB by brotli", ({ site }) => {
  const sizes = pagesOf(site.folder)
    .filter((file) => /^(temuan|banding|peraturan)\//.test(file))
    .map((file) => [file, brotliCompressSync(readSite(site.folder, file)).length] as const);
  expect(sizes.length).toBeGreaterThanOrEqual(10);
  expect(sizes.filter(([, bytes]) => bytes > 100 * 1024)).toEqual([]);
});
