/** What the makers of `npm run baru` write for unusual words, in this process: folders with blanks, names without letters. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { makeRegulation } from "../../../src/cli/baru/regulation.ts";
import { makeSite } from "../../../src/cli/baru/site.ts";
import { makeSop } from "../../../src/cli/baru/sop.ts";
import { makeUnit } from "../../../src/cli/baru/unit.ts";
import { readContent } from "../../../src/reader/content.ts";

let folder: string;
let site: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pembuat-"));
  site = join(folder, "Kantor Baru");
  vi.stubEnv("KATALOG_ISI", site);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("says a folder with blanks in quotes, and keeps where it lies out of the folder", async () => {
  const told = await makeSite.make([site]);
  expect(told).toContain(`npm run check -- --isi "${site}"`);
  const readme = readFileSync(join(site, "README.md"), "utf8");
  expect(readme).toContain('npm start -- --isi "../Kantor Baru"');
  expect(readme).not.toContain(folder);
});

it("takes a model without source, and one whose source is empty", async () => {
  const sops = join(site, "sop/kantor-contoh");
  writeFileSync(join(sops, "tanpa-sumber.mdx"), "---\nnama: Tanpa Sumber\nperalatan:\n  - Meja\n---\n");
  const words = ["--unit", "kantor-contoh", "--dari", "tanpa-sumber", "--nama", "Salinan"];
  await makeSop.make(words);
  expect(readFileSync(join(sops, "salinan.mdx"), "utf8")).toBe(
    "---\nnama: Salinan\nperalatan:\n  - Meja\n---\n",
  );
});

it("asks for a file name where a name has no letters, and writes nothing", async () => {
  const asked = /tidak memuat huruf atau angka\. Sebutkan nama berkasnya: --berkas/;
  await expect(makeSop.make(["--unit", "kantor-contoh", "--nama", "!!!"])).rejects.toThrow(asked);
  await expect(makeUnit.make(["--nama", "…", "--wilayah", "Kota Contoh"])).rejects.toThrow(asked);
  expect(existsSync(join(site, "sop/kantor-contoh/.mdx"))).toBe(false);
});

it("asks for a title where a citation has none, and names no file that is not there", async () => {
  const citation = "Peraturan Wali Kota Contoh Nomor 8 Tahun 2021";
  await expect(makeRegulation.make([citation])).rejects.toThrow(/tidak memuat judul.*--judul/);
  const wrong = makeSop.make(["--unit", "kantor-contoh", "--nama", "Z", "--tanggalRevisi", "besok"]);
  await expect(wrong).rejects.toThrow('tanggalRevisi: tertulis "besok"');
  await expect(wrong).rejects.not.toThrow("z.mdx");
});

it("is not confused with another folder: one that is no content is refused, an empty one is not", async () => {
  const other = join(folder, "lain");
  mkdirSync(other);
  await expect(readContent(folder, other)).resolves.toMatchObject({ sops: [] });
  writeFileSync(join(other, "package.json"), "{}");
  await expect(readContent(folder, other)).rejects.toMatchObject({
    problems: [{ file: other, found: 'tidak ada situs.yaml, tetapi ada "package.json"' }],
  });
});
