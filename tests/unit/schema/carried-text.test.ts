/** Characters that no format can carry are refused in every content file, raw or as an escape. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ContentProblems, readContent } from "../../../src/reader/content.ts";
import { problemLine } from "../../../src/reader/report.ts";
import { uncarriedLines } from "../../../src/schema/files/carried-text.ts";
import { GOOD, inCopy } from "./broken.ts";

/** Files of the good content, which lies in a folder of its own. */
const [SOP, UNIT, REGULATION, WORDS, SITE] = [
  "sop/kecamatan-contoh/penyusunan-laporan.mdx",
  "unit/kecamatan-contoh.yaml",
  "peraturan/perpres-29-2014.yaml",
  "istilah.yaml",
  "situs.yaml",
].map((file) => `content/${file}`) as [string, string, string, string, string];

const REST =
  "isi hanya boleh memuat huruf dan tanda yang dapat dicetak. Hapus tanda itu, atau ketik ulang kata di sekitarnya.";

/** What is told when `change` has been made to a file of good content. */
async function told(file: string, change: (text: string) => string): Promise<string[]> {
  // Any case lays a file over good content; this one is then made anew.
  return inCopy("tab", async (root) => {
    writeFileSync(join(root, SOP), readFileSync(join(GOOD, SOP)));
    const text = readFileSync(join(root, file), "utf8");
    writeFileSync(join(root, file), change(text));
    try {
      await readContent(root);
      return [];
    } catch (error) {
      if (!(error instanceof ContentProblems)) throw error;
      return error.problems.map(problemLine);
    }
  });
}

describe("characters that no format can carry", () => {
  it.each<[string, string, number]>([
    [SOP, "nama: Penyusunan", 2],
    [SOP, "Keterangan biasa", 27],
    [UNIT, "nama: ", 1],
    [REGULATION, "judul: ", 0],
    [WORDS, "singkatan:", 0],
    [SITE, "nama: ", 0],
  ])("are refused in %s where %j stands", async (file, words) => {
    const text = readFileSync(join(GOOD, file), "utf8");
    const line = text.split("\n").findIndex((one) => one.includes(words)) + 1;
    expect(line, words).toBeGreaterThan(0);
    const lines = await told(file, (whole) => whole.replace(words, `${words}\u0007`));
    expect(lines).toEqual([`${file}:${line} · ada tanda tak tercetak U+0007; ${REST}`]);
  });

  it.each([
    ['"Penyusunan \\uD83D"', "U+D83D"],
    ['"Penyusunan \\0"', "U+0000"],
    ['"Penyusunan \\x1B[0m"', "U+001B"],
    ['"Penyusunan \\uFFFE"', "U+FFFE"],
  ])("are refused as the escape in %s", async (value, name) => {
    const lines = await told(SOP, (text) => text.replace("nama: Penyusunan Laporan", `nama: ${value}`));
    expect(lines).toEqual([`${SOP}:2 · nama: ada tanda tak tercetak ${name}; ${REST}`]);
  });

  it("are refused in an item of a list, with its place", async () => {
    const lines = await told(SOP, (text) => text.replace("  - Komputer", '  - Meja\n  - "Komputer \\b"'));
    expect(lines).toEqual([`${SOP}:18 · peralatan butir 2: ada tanda tak tercetak U+0008; ${REST}`]);
  });

  it.each(["&#0;", "&#8;", "&#xFFFF;", "&#xD800;"])("are refused in prose as %s", async (reference) => {
    const lines = await told(SOP, (text) =>
      text.replace("Keterangan biasa", `Keterangan ${reference} biasa`),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${SOP}:\\d+ · isi: ada tanda tak tercetak U\\+`));
  });

  it("are told by line, each line once", () => {
    expect(uncarriedLines("a\n\u0001b\u0002\nc\tc\n\uFFFFd").map(({ index }) => index)).toEqual([2, 10]);
  });
});

describe("other characters pass", () => {
  it.each(["é", "\u00A0", "\u200B", "\u{1F4C4}", "&amp; &#233; &#x1F4C4;", "日本"])(
    "such as %j",
    async (text) => {
      expect(await told(SOP, (whole) => whole.replace("Keterangan biasa", `Keterangan ${text}`))).toEqual([]);
    },
  );

  it("such as an escaped emoji, a tab and a line end", async () => {
    const value = 'nama: "Penyusunan \\uD83D\\uDCC4 \\t Laporan\\n"';
    expect(await told(SOP, (text) => text.replace("nama: Penyusunan Laporan", value))).toEqual([]);
  });
});
