/** A build over an earlier one gives byte for byte what a build from nothing gives, and draws only what has changed. */
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeCorpus, writeContent } from "../../bench/corpus.ts";
import { differences, folderForSites, SiteCopy } from "../../support/built-site.ts";

const CONTENT = resolve(import.meta.dirname, "../../fixtures/ngantang");
const UNIT = "isi/sop/kecamatan-ngantang";
/** A PNG of one pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC",
  "base64",
);
const { folder, remove } = folderForSites("bangun-ulang");
let site: SiteCopy;

/** Days from an arbitrary one. */
const day = (days: number) => ({ SOURCE_DATE_EPOCH: String(1_790_000_000 + days * 86_400) });

function built(of: SiteCopy, env: Readonly<Record<string, string>> = {}): string {
  const { status, printed } = of.build(env);
  expect(status, printed).toBe(0);
  return printed;
}

beforeAll(() => {
  site = new SiteCopy(join(folder, "a")).takeContent(CONTENT);
  // One SOP with a picture, which only the compiler draws.
  writeFileSync(join(site.root, UNIT, "titik.png"), PICTURE);
  site.edit(`${UNIT}/penyusunan-sakip.mdx`, (text) => `${text}\n![Sebuah titik](./titik.png)\n`);
  built(site);
}, 120_000);

afterAll(remove);

describe("a build over an earlier one", { timeout: 120_000 }, () => {
  it("draws nothing with a digest and makes no index when nothing has changed", () => {
    const before = site.files();
    const printed = built(site);
    expect(printed).toMatch(/ 0 halaman digambar, \d+ tidak berubah/);
    expect(printed).toContain("indeks pencarian tidak dibuat ulang");
    expect(differences(site.files(), before)).toEqual([]);
  });

  it("tells the new day where the findings of a unit are told as of a day", () => {
    const page = (): string => site.read("dist/temuan/kecamatan-ngantang/index.html");
    expect(page().includes("per 21 September 2026")).toBe(true);
    built(site, day(1));
    expect(page().includes("per 22 September 2026")).toBe(true);
  });

  it("keeps a page that has lost its key", () => {
    const page = "dist/sop/kecamatan-ngantang/penyusunan-rencana-strategi/index.html";
    expect(site.read(page).includes("<abbr")).toBe(false);
    site.edit(
      `${UNIT}/penyusunan-rencana-strategi.mdx`,
      (text) => `${text}\n<abbr title="Rencana">R</abbr>\n`,
    );
    built(site, day(1));
    expect(site.read(page).includes("<abbr")).toBe(true);
  });

  it("is like a build from nothing when a day later SOPs have been renamed and removed", () => {
    // Named by another SOP: its page changes, that of the other, the regulations', the findings', the linkage.
    site.edit(`${UNIT}/penyusunan-perjanjian-kinerja.mdx`, (text) =>
      text.replace(/^nama: .*$/m, "nama: Penyusunan Kontrak Kinerja"),
    );
    rmSync(join(site.root, UNIT, "penyusunan-laporan-bulanan.mdx"));
    const again = built(site, day(2));
    expect(Number(/ (\d+) halaman digambar, (\d+) tidak/.exec(again)?.[1])).toBeGreaterThan(5);
    expect(again).toMatch(/ [1-9]\d* tidak berubah/);

    const fresh = new SiteCopy(join(folder, "b")).takeContent(join(site.root, "isi"));
    built(fresh, day(2));
    expect(differences(site.files(), fresh.files())).toEqual([]);
    expect([...site.files().keys()].some((name) => /^_astro\/titik\..*/.test(name))).toBe(true);
  });

  it("leaves the search index alone without index, though code and content have changed", () => {
    const index = (): string[] => [...site.files().keys()].filter((name) => name.startsWith("pagefind/"));
    const before = index();
    expect(before.length).toBeGreaterThan(5);
    site.edit("src/search/index/records.ts", (text) => `${text}\n// Satu baris lagi.\n`);
    site.edit(`${UNIT}/penyusunan-sakip.mdx`, (text) => text.replace(/^nama: .*$/m, "nama: Nama baru"));
    built(site, { ...day(2), KATALOG_TANPA_INDEKS: "1" });
    expect(index()).toEqual(before);
    expect(built(site, day(2))).toContain("indeks pencarian dibuat");
  });

  it("shows an overview where the picture was, when the catalogue has grown too large for one", () => {
    const linkage = (): string => site.read("dist/keterkaitan/index.html");
    expect(linkage().includes("kotak:")).toBe(true);
    writeContent(makeCorpus(150), join(site.root, "besar"));
    built(site, { ...day(2), KATALOG_ISI: "besar" });
    expect(linkage().includes("SOP unit ini mengutip peraturan")).toBe(true);
  });
});

describe("a build that fails", { timeout: 120_000 }, () => {
  it("leaves everything as it was when the content has mistakes", () => {
    const before = site.files();
    const file = `${UNIT}/penyusunan-sakip.mdx`;
    const text = site.read(file);
    site.edit(file, (good) => good.replace(/^nama: .*$/m, "nama: [1, 2]"));
    const { status, printed } = site.build(day(2));
    expect(status).toBe(1);
    expect(printed).toContain(file);
    expect(differences(site.files(), before)).toEqual([]);
    writeFileSync(join(site.root, file), text);
  });

  it("leaves everything as it was when the index cannot be made after pages were drawn", () => {
    const before = site.files();
    site.edit("src/search/index/write-index.ts", (text) =>
      text.replace("const index = await fillIndex(records);", 'throw new Error("indeks gagal");'),
    );
    const { status, printed } = site.build(day(3));
    expect(status).not.toBe(0);
    expect(printed).toContain("indeks gagal");
    expect(differences(site.files(), before)).toEqual([]);
  });
});
