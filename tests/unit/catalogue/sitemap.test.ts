/** Sitemaps by the protocol: at most 50,000 addresses a list, named in an index. */
import { describe, expect, it } from "vitest";
import { sitemapFiles } from "../../../src/catalogue/export/sitemap.ts";

const ROOT = "https://sop.contoh.go.id/katalog/";
const locations = (text: string): string[] =>
  Array.from(text.matchAll(/<loc>(.*?)<\/loc>/g), (match) => match[1]!);

describe("the sitemap", () => {
  it("is one list in order, and an index that names it", () => {
    const files = sitemapFiles([{ address: `${ROOT}sop/` }, { address: ROOT }], ROOT);
    expect([...files.keys()]).toEqual(["sitemap-index.xml", "sitemap-0.xml"]);
    expect(locations(files.get("sitemap-index.xml")!)).toEqual([`${ROOT}sitemap-0.xml`]);
    expect(locations(files.get("sitemap-0.xml")!)).toEqual([ROOT, `${ROOT}sop/`]);
  });

  it("is cut where a list would hold more than 50,000 addresses", () => {
    const files = sitemapFiles(
      Array.from({ length: 50_001 }, (_, at) => ({ address: `${ROOT}${at}/` })),
      ROOT,
    );
    expect([...files.keys()]).toEqual(["sitemap-index.xml", "sitemap-0.xml", "sitemap-1.xml"]);
    expect(locations(files.get("sitemap-0.xml")!)).toHaveLength(50_000);
    expect(locations(files.get("sitemap-1.xml")!)).toHaveLength(1);
  });

  it("names the files of a page beside it", () => {
    const files = [{ type: "application/pdf", address: `${ROOT}a.pdf?x&y` }];
    expect(sitemapFiles([{ address: `${ROOT}a/`, files }], ROOT).get("sitemap-0.xml")).toContain(
      `<loc>${ROOT}a/</loc><xhtml:link rel="alternate" type="application/pdf" href="${ROOT}a.pdf?x&amp;y"/></url>`,
    );
  });

  it("escapes what XML would read as its own", () => {
    const page = { address: `${ROOT}?a=1&b=2` };
    expect(sitemapFiles([page], ROOT).get("sitemap-0.xml")).toContain("?a=1&amp;b=2");
  });
});
