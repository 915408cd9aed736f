/** `npm run import`: what it writes passes the check; a second run changes nothing; nothing is replaced unasked. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeSite } from "../../../src/cli/baru/site.ts";
import { plainText } from "../../support/forms/nasty.ts";
import { readContent } from "../../../src/reader/content.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
const SOURCE = "tests/fixtures/sop-kecamatan-ngantang-2021.txt";
let site: string;

beforeAll(() => {
  site = join(mkdtempSync(join(tmpdir(), "impor-")), "kantor");
  writeSite(site, { repository: "kantor/katalog", version: "a".repeat(40) });
});
afterAll(() => rmSync(join(site, ".."), { recursive: true }));

function run(...words: string[]) {
  const args = ["src/cli/import.ts", "--isi", site, ...words];
  return spawnSync(process.execPath, args, { cwd: PROJECT, encoding: "utf8", input: "" });
}

const folder = () => join(site, "sop/kantor-contoh");
const snapshot = () =>
  Object.fromEntries(readdirSync(folder()).map((name) => [name, readFileSync(join(folder(), name), "utf8")]));

describe("npm run import", { timeout: 60_000 }, () => {
  it("prints the files alone with --dry-run --json, and writes nothing", () => {
    const before = snapshot();
    const { status, stdout } = run(SOURCE, "tests/fixtures/tidak-ada.pdf", "--dry-run", "--json");
    const { berkas } = JSON.parse(stdout) as { berkas: Record<string, unknown>[] };
    expect(berkas.map((one) => Object.keys(one))).toEqual([
      ["nama", "sop", "keraguan", "galat"],
      ["nama", "sop", "keraguan", "galat"],
    ]);
    expect(berkas[0]).toMatchObject({ sop: { length: 12 }, galat: null });
    expect(berkas[1]).toMatchObject({ sop: [], galat: expect.stringContaining("tidak ada") as string });
    expect(status).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  it("writes an entry a SOP, which the check accepts; a second run changes nothing", async () => {
    const { status, stdout, stderr } = run(SOURCE);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("dasar hukum dikenali");
    await expect(readContent(PROJECT, site)).resolves.toMatchObject({ sops: { length: 13 } });
    const written = snapshot();
    expect(Object.keys(written)).toContain("pelaporan-spp-dan-ikm.mdx");
    expect(run(SOURCE).status).toBe(0);
    expect(snapshot()).toEqual(written);
  });

  it("leaves all entries of a file alone when one of them differs, and with --overwrite keeps what editors added", () => {
    const file = join(folder(), "penyusunan-laporan-bulanan.mdx");
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      `${text.replace("Dokumen Laporan Bulanan", "Buku").replace(/---\n$/, "alias:\n  - Bulanan\n---\n")}\nCatatan.\n`,
    );
    rmSync(join(folder(), "penyusunan-laporan-tahunan.mdx"));
    const before = snapshot();
    const refused = run(SOURCE);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain("penyusunan-laporan-bulanan.mdx");
    expect(snapshot()).toEqual(before);
    expect(run(SOURCE, "--overwrite").status).toBe(0);
    const after = readFileSync(file, "utf8");
    expect(after).toContain("Dokumen Laporan Bulanan");
    expect(after).toContain("  - Bulanan");
    expect(after).toContain("Catatan.");
    expect(snapshot()).toHaveProperty("penyusunan-laporan-tahunan.mdx");
  });

  it("gives two SOPs of one name two files, says so, and finds both again", () => {
    const documents = ["1", "2"].map((number) => {
      const path = join(site, "..", `surat-${number}.txt`);
      writeFileSync(path, plainText({ "Nama SOP": "Surat Kembar", "Nomor SOP": `065/${number}/2024` }));
      return path;
    });
    const { status, stdout, stderr } = run(...documents, "--overwrite");
    expect(status, stderr).toBe(0);
    expect(stdout).toContain("Sama dengan surat-kembar.mdx");
    const written = snapshot();
    expect(written["surat-kembar.mdx"]).toContain("065/1/2024");
    expect(written["surat-kembar-2.mdx"]).toContain("065/2/2024");
    expect(run(...documents, "--overwrite").status).toBe(0);
    expect(snapshot()).toEqual(written);
  });

  it.each([
    ["no file", [], "Belum disebut berkas"],
    ["an unknown unit", [SOURCE, "--unit", "dinas-lain"], "kantor-contoh"],
    ["an unknown flag", [SOURCE, "--cepat"], "tidak dimengerti"],
  ])("says what is wrong with %s", (_, words, message) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
