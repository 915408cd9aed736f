/** The Word files as another program opens them: LibreOffice, where this machine has it (Debian: libreoffice-writer). */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import type { Sop } from "../../../src/catalogue/types.ts";
import { formDocx } from "../../../src/documents/form-docx.ts";
import { officialForm } from "../../../src/documents/official-form.ts";
import { readDocument } from "../../../src/importer/read-document.ts";
import { readContent } from "../../../src/reader/content.ts";
import { comparable } from "../../support/comparable-entry.ts";
import { printedForm } from "../../support/printed-form.ts";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "katalog-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sops: (readonly [file: string, sop: Sop])[] = [];

/** LibreOffice opens all files and saves each anew, in another format or in its own way of the same. */
function saveAll(format: string, into: string): void {
  const files = sops.map(([file]) => join(folder, `${file}.docx`));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const args = [profile, "--headless", "--convert-to", format, "--outdir", join(folder, into), ...files];
  const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8" });
  expect(status, stderr).toBe(0);
}

describe.skipIf(!hasOffice)("a Word file in LibreOffice", { timeout: 240_000 }, () => {
  beforeAll(async () => {
    for (const name of ["ngantang", "alur"]) {
      const content = await readContent(process.cwd(), `tests/fixtures/${name}`);
      const catalogue = buildCatalogue(content, { today: "2026-01-01" });
      for (const sop of catalogue.sops.values()) {
        const file = sop.slug;
        sops.push([file, sop]);
        writeFileSync(join(folder, `${file}.docx`), await formDocx(officialForm(catalogue, sop)));
      }
    }
  }, 120_000);

  it("shows every printed field, in the form's order", () => {
    saveAll("txt:Text (encoded):UTF8", "teks");
    for (const [file, sop] of sops) {
      const text = readFileSync(join(folder, "teks", `${file}.txt`), "utf8");
      let from = 0;
      for (const words of printedForm(sop)) {
        const at = text.indexOf(words, from);
        expect(at, `${file}: ${words}`).toBeGreaterThanOrEqual(from);
        from = at + words.length;
      }
      for (const { kegiatan } of sop.prosedur?.langkah ?? []) expect(text, file).toContain(kegiatan);
    }
  });

  it("gives the same entry when it has been opened and saved there", async () => {
    saveAll("docx", "disimpan");
    for (const [file, sop] of sops) {
      const saved = readFileSync(join(folder, "disimpan", `${file}.docx`));
      const { sop: read, galat } = await readDocument(`${file}.docx`, new Uint8Array(saved));
      expect(galat, file).toBeNull();
      expect(read.map(comparable), file).toEqual([comparable(sop)]);
    }
  });
});
