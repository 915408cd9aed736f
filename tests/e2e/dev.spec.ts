/** The dev server while a clerk edits: every page follows what is saved, mistakes are told, mending needs no new start. */
import { expect, test, type Page } from "@playwright/test";
import { DevSite } from "./support/dev-server.ts";

const SOP = "sop/unit-1/penyusunan-rencana-kerja-harian.mdx";
const SOP_PAGE = "/sop/unit-1/penyusunan-rencana-kerja-harian/";
const UNIT_PAGE = "/sop/unit-1/";

let site: DevSite;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = new DevSite(12);
  await site.start();
});

test.afterAll(() => site.remove());

/** The page that is open follows by itself. */
async function open(page: Page, path: string): Promise<void> {
  // A reload that a change set off may cut the way short, lead back to the page before, or leave it waiting.
  await expect(async () => {
    await page.goto(site.origin + path, { timeout: 10_000 });
    // Vite's client must be connected, else the page hears nothing.
    await page.waitForFunction(() => performance.getEntriesByName("dengar").length > 0, null, {
      timeout: 3000,
    });
    expect(new URL(page.url()).pathname).toBe(path);
  }).toPass();
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const Plain = WebSocket;
    window.WebSocket = class extends Plain {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        this.addEventListener("open", () => performance.mark("dengar"));
      }
    };
  });
});

test("the open page of a SOP shows a new name, item and text", async ({ page }) => {
  await open(page, SOP_PAGE);
  site.edit(SOP, "nama: Penyusunan Rencana Kerja Harian", "nama: Penyusunan Rencana Kerja Subuh");
  await expect(page.locator("h1")).toContainText("Penyusunan Rencana Kerja Subuh");
  site.edit(SOP, "peralatan:", "peralatan:\n  - Lentera minyak");
  await expect(page.locator("main")).toContainText("Lentera minyak");
  site.write(SOP, `${site.read(SOP)}\nKalimat penutup yang baru.\n`);
  await expect(page.locator("main")).toContainText("Kalimat penutup yang baru.");
});

for (const path of ["/sop/", UNIT_PAGE, "/temuan/", "/", "/data/katalog.json"]) {
  test(`${path} shows a new name`, async ({ page }) => {
    const name = `Nama Uji ${path.replace(/\W/g, "x")}`;
    const before = /^nama: .*$/m.exec(site.read(SOP))![0];
    await open(page, path.startsWith("/data") ? "/" : path);
    site.edit(SOP, before, `nama: ${name}`);
    if (path.startsWith("/data")) {
      await expect(async () => {
        expect(await (await page.request.get(site.origin + path)).text()).toContain(name);
      }).toPass();
    } else await expect(page.locator("main")).toContainText(name);
  });
}

test("pages of a regulation and a unit follow their files", async ({ page }) => {
  const citation = "Peraturan Bupati Contoh Nomor 777 Tahun 2019 tentang Lentera";
  site.edit(SOP, "dasarHukum:", `dasarHukum:\n  - ${citation}`);
  await expect(async () => {
    await open(page, "/peraturan/perbup-contoh-777-2019/");
    await expect(page.locator("h1")).toContainText("Nomor 777 Tahun 2019", { timeout: 500 });
  }).toPass();
  site.write(
    "peraturan/perbup-contoh-777-2019.yaml",
    "jenis: perbup\nwilayah: Kabupaten Contoh\nnomor: 777\ntahun: 2019\njudul: Lentera\nstatus: dicabut\n",
  );
  await expect(page.locator("main")).toContainText("dicabut");
  await open(page, UNIT_PAGE);
  site.edit("unit/unit-1.yaml", "nama: Unit Contoh 1", "nama: Kantor Lentera");
  await expect(page.locator("h1")).toHaveText("Kantor Lentera");
});

test("search finds a new name", async ({ page }) => {
  site.edit(SOP, "nama: ", "nama: Kunangkunang ");
  await expect(async () => {
    await page.goto(`${site.origin}/cari/?q=kunangkunang`);
    await expect(page.locator("[data-hasil]").first()).toContainText("Kunangkunang", { timeout: 1000 });
  }).toPass();
});

test("glossary and site words follow", async ({ page }) => {
  await open(page, "/istilah/");
  site.edit("istilah.yaml", "Rencana Kerja dan Anggaran", "Rencana Kerja dan Anggaran Lentera");
  await expect(page.locator("main")).toContainText("Anggaran Lentera");
  site.edit("situs.yaml", "nama: Katalog Uji", "nama: Katalog Lentera");
  await expect(page).toHaveTitle(/Katalog Lentera/);
});

test("a file that is added, renamed or removed", async ({ page }) => {
  await open(page, "/sop/");
  const text = site.read(SOP).replace(/^nama: .*$/m, "nama: Penjagaan Mercusuar");
  site.write("sop/unit-1/penjagaan-mercusuar.mdx", text);
  await expect(page.locator("main")).toContainText("Penjagaan Mercusuar");
  site.rename("sop/unit-1/penjagaan-mercusuar.mdx", "sop/unit-1/penjagaan-menara.mdx");
  await expect(page.locator('main a[href="/sop/unit-1/penjagaan-menara/"]')).toBeVisible();
  site.delete("sop/unit-1/penjagaan-menara.mdx");
  await expect(page.locator("main")).not.toContainText("Penjagaan Mercusuar");
});

test("broken content: all mistakes in the browser and in the terminal; mending brings the page back", async ({
  page,
}) => {
  const good = site.read(SOP);
  await open(page, SOP_PAGE);
  site.printed = "";
  site.write(
    SOP,
    good.replace("peralatan:", "perlatan:").replace(/^tanggalEfektif: .*$/m, "tanggalEfektif: besok <b>"),
  );
  const overlay = page.locator("vite-error-overlay");
  await expect(overlay).toContainText("besok <b>");
  await expect(overlay).toContainText(
    'perlatan: kunci ini tidak dikenal; yang dimaksud mungkin "peralatan".',
  );
  await expect(() => expect(site.printed).toContain("itu tidak terbaca sebagai tanggal")).toPass();
  expect(site.printed).toContain('perlatan: kunci ini tidak dikenal; yang dimaksud mungkin "peralatan".');

  await page.goto(`${site.origin}/sop/`);
  await expect(page.locator("body > pre")).toContainText("besok <b>");
  await expect(overlay).toContainText("besok <b>");
  site.write(SOP, good);
  await expect(page.locator("main h1")).toHaveText("Daftar SOP");
  await expect(overlay).toHaveCount(0);
});

test("the server starts on broken content too", async ({ page }) => {
  test.setTimeout(120_000);
  const good = site.read(SOP);
  site.stop();
  site.write(SOP, good.replace("peralatan:", "perlatan:"));
  site.printed = "";
  await site.start();
  expect(site.printed).toContain("perlatan: kunci ini tidak dikenal");
  await open(page, SOP_PAGE);
  await expect(page.locator("vite-error-overlay")).toContainText("perlatan: kunci ini tidak dikenal");
  site.write(SOP, good);
  // The first page of a new server waits for its modules, longer on a busy machine.
  await expect(page.locator("main article")).toBeVisible({ timeout: 30_000 });
});

test("an element in the prose, which needs the compiler, comes and goes", async ({ page }) => {
  await open(page, SOP_PAGE);
  site.write(SOP, `${site.read(SOP)}\n<mark>Kalimat berwarna.</mark>\n`);
  await expect(page.locator("main mark")).toHaveText("Kalimat berwarna.");
  site.edit(SOP, "Kalimat berwarna.", "Kalimat terang.");
  await expect(page.locator("main mark")).toHaveText("Kalimat terang.");
});
