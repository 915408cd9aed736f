/** A build killed at any moment leaves a whole site: the old one, or the new one. */
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences, folderForSites, SiteCopy } from "../../support/built-site.ts";
import { deadLinks } from "../../support/link-check.ts";

const CONTENT = resolve(import.meta.dirname, "../../fixtures/ngantang");
const SOP = "isi/sop/kecamatan-ngantang/penyusunan-perjanjian-kinerja.mdx";
const KILLS = 10;
const { folder, remove } = folderForSites("bangun-mati");
let site: SiteCopy;
/** How long (ms) a build takes. */
let whole: number;

/** A name that other SOPs' pages, the lists, the picture and the index show. */
function rename(round: number): void {
  site.edit(SOP, (text) => text.replace(/^nama: .*$/m, `nama: Penyusunan Kontrak Kinerja ${round}`));
}

async function buildAndKill(after: number): Promise<void> {
  const child = site.begin();
  const ended = new Promise((done) => child.once("close", done));
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  await ended;
  clearTimeout(timer);
}

beforeAll(() => {
  site = new SiteCopy(join(folder, "a")).takeContent(CONTENT);
}, 60_000);

afterAll(remove);

describe("a build that is killed", { timeout: 300_000 }, () => {
  it("leaves no site where there was none", async () => {
    await buildAndKill(1500);
    expect(existsSync(site.dist)).toBe(false);
    const { status, printed } = site.build();
    expect(status, printed).toBe(0);
    expect(printed).toContain("belum ada catatan isi situs; semua dibuat dari awal");
    expect(deadLinks(site.dist)).toEqual([]);
  });

  it("leaves a site whose links all lead somewhere, whenever it is killed", async () => {
    const begun = performance.now();
    site.build();
    whole = performance.now() - begun;
    for (let round = 0; round < KILLS; round++) {
      rename(round);
      const after = Math.random() * whole;
      await buildAndKill(after);
      expect(deadLinks(site.dist), `killed after ${after} ms`).toEqual([]);
      expect(existsSync(join(site.dist, "pagefind/pagefind.js"))).toBe(true);
    }
  });

  it("hinders no later build", () => {
    const { status, printed } = site.build();
    expect(status, printed).toBe(0);
    const fresh = new SiteCopy(join(folder, "b")).takeContent(join(site.root, "isi"));
    expect(fresh.build().status).toBe(0);
    expect(differences(site.files(), fresh.files())).toEqual([]);
  });
});

describe("a site whose record is lost", { timeout: 60_000 }, () => {
  it("is made from nothing, and says so", () => {
    const before = site.files();
    rmSync(join(site.root, ".cache"), { recursive: true });
    expect(site.build().printed).toContain("belum ada catatan isi situs; semua dibuat dari awal");
    expect(differences(site.files(), before)).toEqual([]);
  });
});
