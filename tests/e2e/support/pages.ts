/** One address of every kind of page, found in a built site whatever it holds. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { filesOf, readSite } from "./dist.ts";
import { test } from "./test.ts";

const SOP = /^sop\/[^/]+\/(?!belum-terbit\/)[^/]+\/index\.html$/;
const UNPUBLISHED = /^sop\/[^/]+\/belum-terbit\/[^/]+\/index\.html$/;
const REGULATION = /^peraturan\/[^/]+\/index\.html$/;

/** Whether a page only leads to another: the old address of a SOP. */
function leadsOn(folder: string, file: string): boolean {
  return readSite(folder, file).includes('http-equiv="refresh"');
}

/** Addresses, from the base, of the pages whose file matches; the shortest page first. */
function addresses(folder: string, pattern: RegExp): string[] {
  return filesOf(folder)
    .filter((file) => pattern.test(file) && !leadsOn(folder, file))
    .map((file) => ({ file, size: statSync(join(folder, file)).size }))
    .sort((a, b) => a.size - b.size)
    .map(({ file }) => file.replace(/index\.html$/, ""));
}

const shortest = (pattern: RegExp) => (folder: string) => addresses(folder, pattern)[0] ?? null;
const longest = (pattern: RegExp) => (folder: string) => addresses(folder, pattern).at(-1) ?? null;

/** Addresses of all SOPs of the site, the shortest page first. */
export const sopAddresses = (folder: string): string[] => addresses(folder, SOP);

/** A word that finds something: the first of the first SOP's heading. */
export function wordOfSite(folder: string): string | null {
  const first = sopAddresses(folder)[0];
  const heading = first && /<h1[^>]*>([^<]*)/.exec(readSite(folder, `${first}index.html`))?.[1];
  return heading?.trim().split(/\s+/)[0]?.toLowerCase() ?? null;
}

function comparison(folder: string): string | null {
  const [a, b] = sopAddresses(folder).map((address) => address.slice("sop/".length, -1));
  return a && b ? `banding/?a=${a}&b=${b}` : null;
}

function resultsPage(folder: string): string | null {
  const word = wordOfSite(folder);
  return word && `cari/?q=${encodeURIComponent(word)}`;
}

/** Kind of page → its address from the base, in the site built in `folder`; null when the site has none. */
export const kinds: Readonly<Record<string, (folder: string) => string | null>> = {
  beranda: () => "./",
  "daftar SOP": () => "sop/",
  "daftar SOP satu unit": longest(/^sop\/[^/]+\/index\.html$/),
  "SOP terpendek": shortest(SOP),
  "SOP terpanjang": longest(SOP),
  "SOP belum terbit": longest(UNPUBLISHED),
  pelaksana: longest(/^sop\/[^/]+\/pelaksana\/[^/]+\/index\.html$/),
  "daftar peraturan": () => "peraturan/",
  "peraturan terpendek": shortest(REGULATION),
  "peraturan terpanjang": longest(REGULATION),
  keterkaitan: () => "keterkaitan/",
  "bagian keterkaitan": longest(/^keterkaitan\/.+\/index\.html$/),
  temuan: () => "temuan/",
  "pertanyaan untuk unit": longest(/^temuan\/[^/]+\/index\.html$/),
  "banding tanpa pilihan": () => "banding/",
  banding: comparison,
  "cari tanpa kata": () => "cari/",
  "cari dengan hasil": resultsPage,
  "cari tanpa hasil": () => "cari/?q=zzxqj",
  "periksa dokumen": () => "periksa/",
  istilah: () => "istilah/",
  perubahan: () => "perubahan/",
  tentang: () => "tentang/",
  "halaman tidak ada": () => "tidak-ada/",
};

/** The address of a kind of page; where the site has none, the test is skipped. */
export function addressOfKind(kind: string, folder: string): string {
  const address = kinds[kind]!(folder);
  test.skip(address === null, "tidak ada halaman seperti ini pada situs ini");
  return address!;
}
