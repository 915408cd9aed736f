/** Every state that a SOP or regulation can be in, on the invented office (`tests/fixtures/situs`). */
import { barriers } from "../support/axe.ts";
import { readSite } from "../support/dist.ts";
import { sopAddresses } from "../support/pages.ts";
import { expect, test } from "../support/test.ts";
import { visit } from "../support/visit.ts";

const district = "/sop/kecamatan-tirtasari";
const library = "/sop/dinas-perpustakaan-banyuasri";

test("axe on every SOP page, whatever its state", async ({ page, site }) => {
  const addresses = sopAddresses(site.folder);
  expect(addresses).toHaveLength(8);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of addresses) {
    await visit(page, address);
    expect(await barriers(page), address).toEqual([]);
  }
});

test("the flowchart part is a table: steps down, performers across, mutu baku beside", async ({ page }) => {
  await page.goto(`${district}/penerbitan-surat-keterangan-domisili/`);
  const table = page.locator("#prosedur table");
  await expect(table.locator("tbody tr")).toHaveCount(6);
  for (const heading of [
    "Petugas Loket",
    "Kepala Seksi Pelayanan",
    "Camat",
    "Kelengkapan",
    "Waktu",
    "Output",
  ])
    await expect(table.getByRole("columnheader", { name: heading, exact: true })).toBeVisible();
  const decision = table.locator("tbody tr").nth(1);
  await expect(decision).toContainText("Apakah berkas lengkap?");
  await expect(decision).toContainText("Yang tidak lengkap dikembalikan");
});

test("a performer's name leads to its steps over all SOPs of the unit, and the unit names its performers", async ({
  page,
}) => {
  await page.goto(`${district}/penerbitan-surat-keterangan-domisili/`);
  await page.getByText("Tugas tiap pelaksana dan jumlah waktu").click();
  await page.locator("#prosedur dt").getByRole("link", { name: "Kepala Seksi Pelayanan" }).click();
  await expect(page).toHaveURL(`${district}/pelaksana/kepala-seksi-pelayanan/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kepala Seksi Pelayanan");
  await expect(page.getByRole("link", { name: /^Langkah \d+$/ }).first()).toHaveAttribute(
    "href",
    /\/penerbitan-surat-keterangan-domisili\/#langkah-\d+$/,
  );
  await page.goto(`${district}/`);
  await expect(page.getByRole("main").getByRole("link", { name: "Kepala Seksi Pelayanan" })).toBeVisible();
});

test("an old address leads to the SOP, as a page on any host and by a list for hosts that redirect", async ({
  page,
  site,
}) => {
  for (const old of [`${district}/legalisasi/`, `${library}/legalisasi-salinan/`]) {
    await page.goto(old);
    await expect(page).toHaveURL(`${district}/legalisasi-dokumen/`);
  }
  expect(readSite(site.folder, "_redirects")).toBe(
    `${district}/legalisasi/ ${district}/legalisasi-dokumen/ 301\n` +
      `${library}/legalisasi-salinan/ ${district}/legalisasi-dokumen/ 301\n`,
  );
  expect(readSite(site.folder, "sitemap-0.xml")).not.toContain("legalisasi-salinan");
});

test("pictures of the body are there, with their words, from this host", async ({ page }) => {
  await visit(page, `${district}/legalisasi-dokumen/`);
  const picture = page.getByRole("img", { name: "Denah ruang pelayanan dengan tiga loket" });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(960);
  await page.getByText("Berapa lembar yang dapat dilegalisasi sekaligus?").click();
  await expect(page.getByText("Paling banyak lima lembar.")).toBeVisible();
});

test("a replaced SOP leads to its successor", async ({ page }) => {
  await page.goto(`${district}/penanganan-pengaduan-masyarakat/`);
  await expect(page.getByRole("main")).toContainText(/diganti/i);
  await page.getByRole("main").getByRole("link", { name: "Penanganan Pengaduan Terpadu" }).first().click();
  await expect(page).toHaveURL(`${district}/penanganan-pengaduan-terpadu/`);
});

test("a withdrawn SOP says so", async ({ page }) => {
  await page.goto(`${district}/penyusunan-laporan-bulanan/`);
  await expect(page.getByRole("main")).toContainText(/dicabut/i);
  await expect(page.getByRole("main")).toContainText("Laporan bulanan tidak lagi dibuat");
});

test("earlier versions are listed", async ({ page }) => {
  await page.goto(`${district}/penanganan-pengaduan-terpadu/`);
  await expect(page.getByRole("main")).toContainText("Batas waktu jawaban menjadi tiga hari kerja.");
  await expect(page.getByRole("main")).toContainText("Pengaduan lewat telepon ditambahkan.");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the holder of an old print reads what has changed", async ({ page }) => {
    await page.goto(`${district}/penanganan-pengaduan-terpadu/#v-1a2b3c4`);
    const notice = page.locator("#v-1a2b3c4");
    await expect(notice).toBeVisible();
    await expect(notice).toContainText("Cetakan Anda memuat versi lama");
    await expect(notice).toContainText("12 Juni 2023: Batas waktu jawaban menjadi tiga hari kerja.");
    await expect(notice).not.toContainText("telepon");
  });
});

test("an alias is found by search", async ({ page }) => {
  await page.goto("/cari/?q=kotak+saran");
  const first = page.locator("[data-hasil-daftar][aria-busy='false'] [data-hasil] h2 a").first();
  await expect(first).toHaveText("Penanganan Pengaduan Terpadu");
});

test("an unpublished SOP names all who need it", async ({ page }) => {
  await page.goto(`${district}/belum-terbit/pengagendaan-surat-masuk/`);
  const needed = page.getByRole("region", { name: /^Dirujuk oleh 3 SOP/ });
  const names = await needed.getByRole("link").allTextContents();
  expect(names.map((name) => name.trim()).sort()).toEqual([
    "Penanganan Pengaduan Masyarakat",
    "Penanganan Pengaduan Terpadu",
    "Penerbitan Surat Keterangan Domisili",
  ]);
});

test("withdrawn and amended regulations say so, with the day of the check", async ({ page }) => {
  await page.goto("/peraturan/perbup-banyuasri-14-2010/");
  await expect(page.getByRole("main")).toContainText(/dicabut/i);
  await expect(page.getByRole("main")).toContainText("30 November 2024");
  await page.goto("/peraturan/perda-banyuasri-3-2016/");
  await expect(page.getByRole("main")).toContainText(/diubah/i);
  const amending = "Peraturan Daerah Kabupaten Banyuasri Nomor 7 Tahun 2020 Nama dinas.";
  await expect(page.getByRole("definition").filter({ hasText: amending })).toBeVisible();
});

test("a legal basis that names no regulation is printed, and leads nowhere", async ({ page }) => {
  await page.goto(`${library}/peminjaman-buku/`);
  const words = "Rencana Strategis Dinas Perpustakaan dan Kearsipan";
  await expect(page.getByRole("main")).toContainText(words);
  await expect(page.getByRole("link", { name: words })).toHaveCount(0);
});

test("a circle of two SOPs is told among the findings", async ({ page }) => {
  await page.goto("/temuan/");
  const circles = page.getByRole("region", { name: "SOP yang saling menyebut" });
  await expect(circles).toContainText("Peminjaman Buku");
  await expect(circles).toContainText("Pengolahan Bahan Pustaka");
});

test("SOPs of one name in two units are told apart in the list", async ({ page }) => {
  await page.goto("/sop/");
  const rows = page.locator("tr", { has: page.getByRole("link", { name: "Penyusunan Laporan Bulanan" }) });
  await expect(rows).toHaveCount(2);
  const units = await rows.locator("[data-label='Unit']").allTextContents();
  expect(units.map((unit) => unit.trim()).sort()).toEqual([
    "Dinas Perpustakaan dan Kearsipan",
    "Kecamatan Tirtasari",
  ]);
});
