/** Texts that YAML swallows or changes without a word: a clerk's text is kept letter for letter, or refused at its line. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { printedText } from "../../../src/schema/fields.ts";
import { parseData } from "../../../src/reader/entry-data.ts";
import type { Problem } from "../../../src/schema/mistakes/problem.ts";

const schema = z.strictObject({ nama: printedText, peralatan: z.array(printedText) });

/** The items that a clerk's lines give below `peralatan:`, which stands on line 3; else the problems. */
function read(...lines: string[]): readonly string[] | Problem[] {
  const problems: Problem[] = [];
  const text = ["nama: Contoh", "peralatan:", ...lines, "  - Meja"].join("\n");
  const entry = parseData("x.mdx", text, 2, schema, problems);
  return entry?.data.peralatan.slice(0, -1) ?? problems;
}

/** Each as an item, and what the message must name. */
const SWALLOWED: readonly (readonly [text: string, named: string])[] = [
  ["!alat penting", '"!alat penting"'],
  ["!!penting Meja", '"!!penting Meja"'],
  ["! Meja", '"! Meja"'],
  ["!", '"!"'],
  ["!!str 5", '"!!str 5"'],
  ["&alat tulis", '"&alat tulis"'],
  ["& alat", '"& alat"'],
  ["*alat", '"*alat"'],
  ["*alat tulis", '"*alat tulis"'],
  ["**penting** sekali", '"**penting** sekali"'],
  ["*", '"*"'],
  ["Formulir model #2", '"#2"'],
  ['"Formulir" #2', '"#2"'],
  ['"C:\\nama"', "'C:\\nama'"],
  ['"C:\\tabel\\alat"', "'C:\\tabel\\alat'"],
  ['"065\\ /"', "'065\\ /'"],
  ['"C:\\data"', "'C:\\data'"],
  ['"Alat" tulis', `'"Alat" tulis'`],
  ["'Jum'at'", `"Jum'at"`],
  ['"SOP "Surat""', `'SOP "Surat"'`],
  ["> 5 orang", '"> 5 orang"'],
  ["| batas", '"| batas"'],
  ["@kantor", '"@kantor"'],
  ["`kode`", '"`kode`"'],
  ["% hasil", '"% hasil"'],
  ["[ ] kotak", '"[ ] kotak"'],
  ["[x] diisi", '"[x] diisi"'],
  [", lalu", '", lalu"'],
  ["] tutup", '"] tutup"'],
  ["{nama pemohon}", "apit seluruh teks dengan tanda kutip"],
  ["[nama pemohon]", "apit seluruh teks dengan tanda kutip"],
  ["? alat", "apit seluruh teks dengan tanda kutip"],
  ["- alat", "apit seluruh teks dengan tanda kutip"],
  ["Terkait dengan :", "apit seluruh teks dengan tanda kutip"],
];

describe("an item that YAML would swallow or change", () => {
  it.each(SWALLOWED)("%s is refused at its line", (text, named) => {
    const problems = read("  - Kursi", `  - ${text}`, "  - Lampu") as Problem[];
    expect(new Set(problems.map((problem) => problem.line))).toEqual(new Set([5]));
    expect(problems[0]?.message.toLowerCase()).toContain(named.toLowerCase());
  });

  it.each([
    [["  - Pensil", "    #4 biru"], '"#4 biru"'],
    [["  - Pensil", "", "    # biru"], '"# biru"'],
    [['  - "Pensil"', "    #4 biru"], '"#4 biru"'],
    [["  - Pensil", "    - Pena"], '"- Pena"'],
    [["  - Pensil", "    #4 biru", "    lagi"], '"#4 biru"'],
    [["  - #4 biru", "    lagi"], '"#4 biru"'],
  ])("%s: the further line is refused where it stands", (lines, named) => {
    const problems = read(...lines) as Problem[];
    expect(problems.map(({ line }) => line)).toEqual([
      4 + lines.findIndex((line) => line.includes(named.slice(1, -1))),
    ]);
    expect(problems[0]?.message).toContain(named);
  });

  it("is told of with its key where the blank is missing", () => {
    const problems: Problem[] = [];
    parseData("x.mdx", "nama:Teks\nperalatan: []", 2, schema, problems);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, `sesudah "nama:" tidak ada spasi; kunci dan isinya dipisah titik dua dan spasi. Tulis nama: Teks.`],
    ]);
  });

  it.each(["  # catatan sendiri", "# catatan sendiri"])("hides nothing in %s", (comment) => {
    expect(read("  - Pensil", comment, "  - Pena")).toEqual(["Pensil", "Pena"]);
  });
});

describe("an item as a clerk writes it", () => {
  const word = fc.constantFrom(
    ..."! & * # - ? : | > % @ ` , [ ] { } \" ' \\ = < / ~ . ( ) +".split(" "),
    ...[
      "Meja",
      "alat tulis",
      "#2",
      "!penting",
      "&",
      "*",
      "5",
      "05",
      "null",
      "ya",
      "Jum'at",
      "a:b",
      "C:\\nama",
    ],
  );
  const words = fc
    .tuple(fc.array(fc.tuple(word, fc.constantFrom("", " ", "  ")), { minLength: 1, maxLength: 5 }))
    .map(([parts]) => parts.flat().join("").trim())
    // A remark behind text in quotes.
    .filter((text) => !/["'] *# /.test(text));

  it("is kept letter for letter, or refused", () => {
    fc.assert(
      fc.property(words, (text) => {
        const items = read(`  - ${text}`);
        if (typeof items[0] === "object") return;
        expect([text, withoutQuotes(text)]).toContain(items[0]);
        expect(items).toHaveLength(1);
      }),
      { numRuns: 800 },
    );
  });

  it("wrapped to a second line is kept, or refused", () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        // A text that begins on the line below, as YAML has it for text of several lines.
        fc.pre(
          !/^[|>][+-]?$/.test(first) && !/["'] *#$|\\$/.test(first) && !/["'] *# /.test(`${first} ${second}`),
        );
        const items = read(`  - ${first}`, `    ${second}`);
        if (typeof items[0] === "object") return;
        const text = `${first} ${second}`;
        expect([text, withoutQuotes(text)]).toContain(items[0]);
        expect(items).toHaveLength(1);
      }),
      { numRuns: 800 },
    );
  });
});

/** What quotes around a whole text stand for. */
function withoutQuotes(text: string): string | undefined {
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/\\(["\\])/g, "$1");
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;
}
