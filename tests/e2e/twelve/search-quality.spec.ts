/** How good the search is: every query of `tests/search/queries.yaml`, beside plain Pagefind on the same pages. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { figuresTable, measureClass, overall, queryCases, type Answer } from "../../search/measure.ts";
import { twelve } from "../support/sites.ts";
import { expect, test } from "../support/test.ts";

/** Results looked at per query. */
const DEPTH = 40;
/** Where the plain index is served to the page. */
const PLAIN = "/pagefind-biasa/";

let plainFolder: string;

test.beforeAll(async () => {
  plainFolder = mkdtempSync(join(tmpdir(), "pagefind-"));
  const { index } = await createIndex();
  await index!.addDirectory({ path: twelve.folder });
  await index!.writeFiles({ outputPath: plainFolder });
  await close();
});

test.afterAll(() => rmSync(plainFolder, { recursive: true, force: true }));

test("success@1 and success@3 at least 0.97, no class under 0.90", async ({ page }) => {
  test.setTimeout(300_000);
  await page.route(`**${PLAIN}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(PLAIN.length);
    const contentType = name.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    return route.fulfill({ body: readFileSync(join(plainFolder, name)), contentType });
  });
  await page.goto("/cari/");

  const ours = [];
  const plain = [];
  for (const [name, cases] of queryCases()) {
    const queries = cases.map(({ cari }) => cari);
    const answers: Answer[] = [];
    for (const query of queries) {
      await page.locator("#q").evaluate((input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event("input"));
      }, query);
      const list = page.locator("[data-hasil-daftar]");
      await expect(list).toHaveAttribute("aria-busy", "false", { timeout: 20_000 });
      const urls = await list
        .locator("[data-hasil] a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
      const service = (await page.locator("[data-jumlah]").textContent())!.startsWith("Layanan warga");
      const said = (await page.locator("[data-jumlah]").textContent())!;
      answers.push({ urls, service, denies: service || said.startsWith("Tidak ada hasil") });
    }
    ours.push(measureClass(name, cases, answers));
    plain.push(measureClass(name, cases, await plainAnswers(queries)));
  }
  ours.push(overall(ours));
  plain.push(overall(plain));
  console.log(`\n${figuresTable(ours, plain)}\n${ours.flatMap(({ failures }) => failures).join("\n")}`);

  const all = ours.at(-1)!;
  expect(all.success1).toBeGreaterThanOrEqual(0.97);
  expect(all.success3).toBeGreaterThanOrEqual(0.97);
  for (const { name, success1 } of ours) expect(success1, name).toBeGreaterThanOrEqual(0.9);

  function plainAnswers(queries: readonly string[]): Promise<Answer[]> {
    return page.evaluate(
      async ({ script, texts, depth }) => {
        interface Plain {
          options(options: object): Promise<void>;
          search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
        }
        const pagefind = (await import(script)) as Plain;
        await pagefind.options({ noWorker: true, baseUrl: "/" });
        const answers = [];
        for (const text of texts) {
          const { results } = await pagefind.search(text);
          const data = await Promise.all(results.slice(0, depth).map((result) => result.data()));
          answers.push({ urls: data.map(({ url }) => url), service: false, denies: data.length === 0 });
        }
        return answers;
      },
      { script: `${PLAIN}pagefind.js`, texts: queries, depth: DEPTH },
    );
  }
});
