/** HTML, links and promised files of the whole built site, at the root of a host. */
import { expect, test } from "@playwright/test";
import { siteAddress } from "../../src/reader/site-address.ts";
import { dist, filesOf } from "./support/dist.ts";
import { brokenDataLinks, brokenLinks, htmlMistakes } from "./support/validate.ts";

const { site } = siteAddress(".");

test("the HTML of every page is valid", async () => {
  expect(await htmlMistakes(dist)).toEqual([]);
});

test("every link within the site leads somewhere, fragments too", async ({ page }) => {
  expect(await brokenLinks(page, dist, "/", site)).toEqual([]);
});

test("every address in data files, feed and sitemap leads somewhere", () => {
  expect(brokenDataLinks(dist, "/", site)).toEqual([]);
});

test("the files of the public contract are there", () => {
  const files = new Set(filesOf(dist));
  const promised = [
    ...["index.html", "404.html", "sop/index.html", "peraturan/index.html", "keterkaitan/index.html"],
    ...["temuan/index.html", "cari/index.html", "istilah/index.html", "tentang/index.html"],
    ...["data/katalog.json", "data/sop.csv", "data/peraturan.json", "data/graf.json", "data/temuan.json"],
    ...[
      "data/skema.json",
      "umpan.xml",
      "sitemap-index.xml",
      "robots.txt",
      "favicon.svg",
      "_headers",
      ".htaccess",
    ],
    ...["pagefind/pagefind.js", "sop/kecamatan-ngantang/penyusunan-sakip.json"],
    ...["sop/kecamatan-ngantang/penyusunan-sakip/index.html", "peraturan/perpres-29-2014/index.html"],
  ];
  expect(promised.filter((file) => !files.has(file))).toEqual([]);
});
