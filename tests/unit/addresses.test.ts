/** Addresses have owners: outside them nothing under src/ names a page, a place on one or a file of the site by hand. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
/** Of pages, of files, of the base that the bundler knows, and of content files, whose folders have the same names. */
const OWNERS = [
  "catalogue/addresses.ts",
  "catalogue/file-addresses.ts",
  "components/href.ts",
  "schema/sop-id.ts",
];

/** Puts the linkage pages together by itself, until `addresses.ts` does; nothing else may. */
const AWAITED = "graph/levels.ts goes on from a page: ${ROOT_PATH}";

/** First parts of the addresses of the public contract. */
const FIRST =
  "(?:sop|peraturan|keterkaitan|temuan|banding|cari|istilah|tentang|periksa|perubahan|data|pagefind|admin)";
const FILES = "(?:umpan\\.xml|sitemap-index\\.xml|404\\.html|sop\\.pdf)";
/** Where a text begins, or goes on after a part that is put in; what is put in may be a folder of content. */
const START = "(?:[\"'`]|\\$\\{(?![^{}]*folder)[^{}]*\\})";

const LAWS: Readonly<Record<string, RegExp>> = {
  "names a page": new RegExp(`${START}/${FIRST}(?=[/?#"'\`])`, "gi"),
  "names a file": new RegExp(`${START}/?${FILES}`, "g"),
  // Files of content, such as `peraturan/<key>.yaml`, lie in folders of the same names.
  "goes below a page": new RegExp(`${START}${FIRST}/(?![^"'\`\\s]*\\.yaml\\b)[^"'\`\\s]*["'\`]`, "g"),
  // A constant that holds a page's address is another name for it, whoever goes on from there.
  "goes on from a page": /\$\{(?:[\w.]*[a-z_](?:PATH|Path)|PAGES\.\w+)\}(?=[\w$#?])/g,
  "adds a query": /["'`}/][^"'`\s]*\?[a-z]+=/g,
  "adds a place on a page": /\}#[$a-z]|#(?:kelompok|langkah|temuan)-\$\{|["'`]\/[^"'`\s]*#/g,
  "joins base and path": /\b(?:bas[ei]s?|root)\.replace\(\/|BASE_URL/g,
};

/** What breaks a law in a text, comments aside. */
function faults(text: string): string[] {
  const code = text.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm, "");
  return Object.entries(LAWS).flatMap(([name, law]) =>
    Array.from(code.matchAll(law), ([found]) => `${name}: ${found}`),
  );
}

it("no address is made by hand", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(?:ts|mjs|astro)$/.test(name) && !OWNERS.includes(name),
  );
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((name) =>
    faults(readFileSync(join(SRC, name), "utf8")).map((fault) => `${name} ${fault}`),
  );
  expect(found.filter((fault) => fault !== AWAITED)).toEqual([]);
});

it.each([
  '<a href="/sop/">',
  "<Base path='/periksa/'>",
  'href("/peraturan/")',
  'href("/perubahan/#atas")',
  '["/data/sop.csv", "Daftar"]',
  "`/sop/${id}/`",
  "`${base}cari/`",
  "`${base}/cari/?${query}`",
  "`${base}peraturan/${key}/`",
  'fetch("data/katalog.json")',
  "`banding/${unit}.json`",
  "`sop/${id}.mdx`",
  "`?peraturan=${key}`",
  "`${path}?fokus=${id}`",
  "`${PAGES.about}#privasi`",
  "`${ROOT_PATH}${unitId}/`",
  "`${PAGES.sops}${id}/`",
  "`#langkah-${number}`",
  "`${url}#${mark}`",
  'href("/umpan.xml")',
  'base.replace(/\\/$/, "") + path',
  "`${site.basis.replace(/\\/$/, '')}${path}`",
  "import.meta.env.BASE_URL",
])("notices %s", (text) => {
  expect(faults(text)).not.toEqual([]);
});

it.each([
  '"../sop/read.ts"',
  'href="#isi"',
  "`${contentFolder()}/sop`",
  "`${folder}/peraturan`",
  "`peraturan/${key}.yaml`",
  '// as in "/sop/"',
  "/(?<unit>[a-z]+)=/",
])("lets %s be", (text) => {
  expect(faults(text)).toEqual([]);
});
