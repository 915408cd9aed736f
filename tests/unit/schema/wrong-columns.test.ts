/** Blanks at the wrong place, keys twice, quotes of Word: the clerk is told of what was done, not of colons. */
import { expect, it } from "vitest";
import { mistakesOfValues } from "../../../src/schema/mistakes/errors.ts";
import { unitSchema } from "../../../src/schema/unit.ts";
import { readYaml } from "../../../src/schema/files/yaml.ts";

const told = (text: string): [number, string, string][] =>
  readYaml(text).mistakes.map(({ place, found, fix }) => [place.line, found, fix]);

it.each([
  ["nama: A\n disahkanOleh:\n  jabatan: Camat\n", 2, 'baris "disahkanOleh:" menjorok lebih dalam', "spasi"],
  ["disahkanOleh:\n jabatan: Camat\n   nama: Budi\n", 3, 'baris "nama: Budi" menjorok lebih dalam', "spasi"],
  ["peralatan:\n  - meja\n - kursi\n", 3, 'baris "- kursi" tidak sejajar', "Sejajarkan tanda hubungnya"],
])("a line at the wrong column is told there: %j", (text, line, found, fix) => {
  expect(told(text)).toEqual([[line, expect.stringContaining(found), expect.stringContaining(fix)]]);
});

it("a colon within a text is still told as one", () => {
  expect(told("nama: Rapat: Awal\nnomor: B\n")).toEqual([
    [1, "ada titik dua di tengah teks", "Apit seluruh teks dengan tanda kutip."],
  ]);
});

it("names a key that stands twice, and the open key above that it may belong to", () => {
  expect(told("nama: A\nnama: B\n")).toEqual([
    [2, 'kunci "nama" ditulis dua kali', "Gabungkan isinya, atau hapus salah satu."],
  ]);
  expect(told("nama: A\ndisahkanOleh:\njabatan: Camat\nnama: Budi\n")).toEqual([
    [
      4,
      'kunci "nama" ditulis dua kali',
      'Gabungkan isinya, atau hapus salah satu; bila itu bagian dari "disahkanOleh", beri dua spasi di depannya.',
    ],
  ]);
});

it.each(["“1: 2”", "‘1: 2’", '“1: 2"'])("asks for straight quotes instead of %s", (text) => {
  expect(told(`nomor: ${text}\n`)).toEqual([[1, expect.stringContaining("kutip lengkung"), 'Tulis "1: 2".']]);
});

it("does not send to an empty list where none is taken", () => {
  const unit = { nama: "Kantor", wilayah: "Kabupaten Contoh" };
  for (const kop of [undefined, null, []])
    expect(mistakesOfValues(unitSchema, { ...unit, ...(kop === undefined ? {} : { kop }) })).toEqual([
      expect.objectContaining({ fix: expect.not.stringContaining("[]") as unknown }),
    ]);
});
