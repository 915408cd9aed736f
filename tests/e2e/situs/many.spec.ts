/** A region of 20 units with 60 SOPs each: units are found by typing, a unit's list is narrowed and ordered. */
import { makeCorpus } from "../../bench/corpus.ts";
import { region, REGION_SOPS } from "../support/sites.ts";
import { expect, test } from "../support/test.ts";

const corpus = makeCorpus(REGION_SOPS);
const own = corpus.sops.filter(({ unit }) => unit === "unit-7");
const inGroup = (group: string): number =>
  own.filter(({ frontmatter }) => frontmatter["kelompok"] === group).length;

test.use({ site: region });

for (const path of ["", "sop/"]) {
  test(`/${path}: a unit is found by a part of its name, and all come back`, async ({ page }) => {
    await page.goto(`./${path}`);
    const units = page.locator("unit-finder li:visible");
    await expect(units).toHaveCount(20);
    const field = page.getByLabel("Cari unit menurut nama atau wilayah");
    // "Unit Contoh 1" and those from 10 to 19.
    await field.fill("contoh 1");
    await expect(units).toHaveCount(11);
    await expect(page.locator("unit-finder [role=status]")).toHaveText("11 unit cocok");
    await field.fill("contoh xyz");
    await expect(page.locator("unit-finder [role=status]")).toHaveText("Tidak ada unit yang cocok.");
    await field.fill("");
    await expect(units).toHaveCount(20);
    await expect(page.locator("unit-finder [role=status]")).toHaveText("20 unit");
  });
}

test("a unit's list is narrowed by group, in the address, and comes back", async ({ page }) => {
  await page.goto(`sop/unit-7/`);
  const rows = page.locator("[data-baris]:visible");
  const status = page.locator("list-filter [role=status]");
  await expect(rows).toHaveCount(own.length);
  const group = page.getByLabel("Kelompok");
  await expect(group.getByRole("option", { name: /^Pelaporan/ })).toHaveText(
    `Pelaporan (${inGroup("pelaporan")})`,
  );
  await group.selectOption({ value: "pelaporan" });
  await expect(rows).toHaveCount(inGroup("pelaporan"));
  await expect(status).toHaveText(`${inGroup("pelaporan")} dari ${own.length} SOP`);
  await expect(page).toHaveURL(/\?kelompok=pelaporan$/);
  await page.reload();
  await expect(rows).toHaveCount(inGroup("pelaporan"));
  await page.goBack();
  await expect(rows).toHaveCount(own.length);
  await page.goForward();
  await page.getByRole("button", { name: "Hapus saringan" }).click();
  await expect(rows).toHaveCount(own.length);
  await expect(status).toHaveText(`${own.length} SOP`);
});

test("a unit's list is ordered by name", async ({ page }) => {
  await page.goto(`sop/unit-7/?kelompok=perencanaan`);
  await page.getByRole("combobox", { name: "Urutkan" }).selectOption("nama");
  const names = await page.locator("[data-baris]:visible a").allTextContents();
  const expected = own
    .filter(({ frontmatter }) => frontmatter["kelompok"] === "perencanaan")
    .map(({ frontmatter }) => String(frontmatter["nama"]))
    .sort((a, b) => a.localeCompare(b, "id"));
  expect(names.map((name) => name.trim())).toEqual(expected);
});

const lists = ["", "sop/", "peraturan/", "keterkaitan/", "keterkaitan/unit-7/", "temuan/", "perubahan/"];

for (const path of lists) {
  test(`/${path}: no wider than its window, and on a phone no longer than eight screens`, async ({
    page,
  }) => {
    const root = page.locator("html");
    for (const width of [900, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`./${path}`);
      expect(await root.evaluate((html) => html.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await root.evaluate((html) => html.scrollHeight)).toBeLessThanOrEqual(8 * 780);
  });
}

test("the laws of a long linkage picture are seen on its first screen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ["keterkaitan/", "keterkaitan/unit-7/"]) {
    await page.goto(path);
    await expect(page.locator("svg.graph .graph-node.peraturan").first()).toBeInViewport();
  }
});

test("on a phone the rest of a long linkage list is folded, and opens for what is looked for", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto("keterkaitan/unit-7/");
  const entries = page.locator("[data-list] [data-kind=sop]");
  await expect(entries).toHaveCount(own.length);
  await expect(entries.last()).toBeHidden();
  const name = (await entries.last().locator(".name").textContent())!;
  await page.getByText("Cari dan saring").last().click();
  await page.getByLabel("Cari dalam gambar").fill(name);
  await expect(entries.last()).toBeVisible();
});

test("many laws are counted by year, and listed once by level", async ({ page }) => {
  await page.goto("peraturan/");
  const years = new Set(corpus.regulations.map(({ tahun }) => tahun));
  await expect(page.locator(".timeline .years li")).toHaveCount(years.size);
  const cited = new Set(corpus.sops.flatMap(({ frontmatter }) => frontmatter["dasarHukum"] as string[]));
  await expect(page.locator("section[aria-labelledby^=tingkat-] li > div > a")).toHaveCount(cited.size);
});

for (const path of lists) {
  test(`/${path}: text twice as large fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`./${path}`);
    const root = page.locator("html");
    await root.evaluate((html) => (html.style.fontSize = "200%"));
    expect(await root.evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the lists are whole and have nothing that would not work", async ({ page }) => {
    await page.goto(`sop/`);
    await expect(page.locator("unit-finder li:visible")).toHaveCount(20);
    await expect(page.locator("unit-finder input")).toBeHidden();
    await page.goto(`sop/unit-7/`);
    await expect(page.locator("[data-baris]:visible")).toHaveCount(own.length);
    await expect(page.locator("list-filter")).toBeHidden();
  });
});
