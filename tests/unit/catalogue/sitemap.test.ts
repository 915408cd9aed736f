/** Sitemaps by the protocol: at most 50,000 addresses a list, named in an index. */
import { describe, expect, it } from "vitest";
import { sitemapFiles } from "../../../src/catalogue/export/sitemap.ts";

const ROOT = "https://sop.contoh.go.id/katalog/";
const locations = (text: string): string[] =>
  Array.from(text.matchAll(/<loc>(.*?)<\/loc>/g), (match) => match[1]!);

describe("the sitemap", () => {
  it("is one list in order, and an index that names it", () => {
    const files = sitemapFiles([`${ROOT}sop/`, ROOT], ROOT);
    expect([...files.keys()]).toEqual(["sitemap-index.xml", "sitemap-0.xml"]);
    expect(locations(files.get("sitemap-index.xml")!)).toEqual([`${ROOT}sitemap-0.xml`]);
    expect(locations(files.get("sitemap-0.xml")!)).toEqual([ROOT, `${ROOT}sop/`]);
  });

  it("is cut where a list would hold more than 50,000 addresses", () => {
    const files = sitemapFiles(
      Array.from({ length: 50_001 }, (_, at) => `${ROOT}${at}/`),
      ROOT,
    );
    expect([...files.keys()]).toEqual(["sitemap-index.xml", "sitemap-0.xml", "sitemap-1.xml"]);
    expect(locations(files.get("sitemap-0.xml")!)).toHaveLength(50_000);
    expect(locations(files.get("sitemap-1.xml")!)).toHaveLength(1);
  });

  it("escapes what XML would read as its own", () => {
    expect(sitemapFiles([`${ROOT}?a=1&b=2`], ROOT).get("sitemap-0.xml")).toContain("?a=1&amp;b=2");
  });
});
