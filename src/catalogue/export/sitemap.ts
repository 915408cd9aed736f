/** Sitemaps (sitemaps.org, protocol 0.9): one index and as many lists as the addresses need. */
import { escapeXml } from "./xml.ts";
import { itemAt } from "../../schema/must.ts";

/** Most addresses that one list may hold. */
const MOST = 50_000;
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * Files by name: `sitemap-index.xml` and the lists it names.
 * @param addresses absolute, in any order
 * @param folder absolute address of the folder where the files will stand, with a trailing slash
 */
export function sitemapFiles(addresses: readonly string[], folder: string): Map<string, string> {
  const sorted = [...addresses].sort();
  const lists: string[] = [];
  for (let from = 0; from < sorted.length; from += MOST) {
    lists.push(file("urlset", "url", sorted.slice(from, from + MOST)));
  }
  const names = lists.map((_list, index) => `sitemap-${index}.xml`);
  return new Map([
    [
      "sitemap-index.xml",
      file(
        "sitemapindex",
        "sitemap",
        names.map((name) => folder + name),
      ),
    ],
    ...names.map((name, index): [string, string] => [name, itemAt(lists, index)]),
  ]);
}

function file(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${NAMESPACE}>\n${items.join("")}</${root}>\n`;
}
