/** HTML, links and promised files of the whole built site. */
import { readContent } from "../../../src/reader/content.ts";
import { filesOf } from "../support/dist.ts";
import { expect, test } from "../support/test.ts";
import { brokenDataLinks, brokenLinks, htmlMistakes } from "../support/validate.ts";

test("the HTML of every page is valid", async ({ site }) => {
  expect(await htmlMistakes(site.folder)).toEqual([]);
});

test("every link within the site leads somewhere, fragments too", async ({ page, site }) => {
  expect(await brokenLinks(page, site.folder, site.base, site.host)).toEqual([]);
});

test("every address in data files, feed and sitemap leads somewhere", ({ site }) => {
  expect(brokenDataLinks(site.folder, site.base, site.host)).toEqual([]);
});

test("the files of the public contract are there", async ({ site }) => {
  const { sops, regulations } = await readContent(process.cwd(), site.content);
  const files = new Set(filesOf(site.folder));
  const promised = [
    ...["index.html", "404.html", "sop/index.html", "peraturan/index.html", "keterkaitan/index.html"],
    ...["temuan/index.html", "cari/index.html", "istilah/index.html", "tentang/index.html"],
    ...["data/katalog.json", "data/sop.csv", "data/peraturan.json", "data/graf.json", "data/temuan.json"],
    ...["data/skema.json", "umpan.xml", "sitemap-index.xml", "robots.txt", "favicon.svg"],
    ...["_headers", ".htaccess", "pagefind/pagefind.js"],
    ...sops.flatMap(({ id }) => [`sop/${id}.json`, `sop/${id}/index.html`]),
    ...regulations.map(({ id }) => `peraturan/${id}/index.html`),
  ];
  expect(promised.filter((file) => !files.has(file))).toEqual([]);
});
