/** Sitemaps (sitemaps.org, protocol 0.9): one index and as many lists as the addresses need. */
import { fileOf, SITEMAP_FILE } from "../file-addresses.ts";
import { escapeXml } from "../../words/xml.ts";
import { itemAt } from "../../basics/must.ts";

/** Most addresses that one list may hold. */
const MOST = 50_000;
const NAMESPACE =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** A page, and the same as files of other kinds; all addresses absolute. */
interface SitemapPage {
  readonly address: string;
  readonly files?: readonly { readonly type: string; readonly address: string }[];
}

/**
 * Files by name: `sitemap-index.xml` and the lists it names.
 * @param pages in any order
 * @param folder absolute address of the folder where the files will stand, with a trailing slash
 */
export function sitemapFiles(pages: readonly SitemapPage[], folder: string): Map<string, string> {
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const lists: string[] = [];
  for (let from = 0; from < sorted.length; from += MOST) {
    lists.push(file("urlset", "url", sorted.slice(from, from + MOST)));
  }
  const names = lists.map((_list, index) => `sitemap-${index}.xml`);
  return new Map([
    [
      fileOf(SITEMAP_FILE),
      file(
        "sitemapindex",
        "sitemap",
        names.map((name) => ({ address: folder + name })),
      ),
    ],
    ...names.map((name, index): [string, string] => [name, itemAt(lists, index)]),
  ]);
}

function file(root: string, item: string, pages: readonly SitemapPage[]): string {
  const items = pages.map(({ address, files = [] }) => {
    const others = files.map(
      (one) => `<xhtml:link rel="alternate" type="${one.type}" href="${escapeXml(one.address)}"/>`,
    );
    return `<${item}><loc>${escapeXml(address)}</loc>${others.join("")}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${NAMESPACE}>\n${items.join("")}</${root}>\n`;
}
