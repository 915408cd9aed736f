/** A SOP cannot replace itself, nor a unit stand above itself, by whatever detour. */
import { expect, it } from "vitest";
import { problemsWith } from "./broken.ts";

const FOLDER = "content/sop/kecamatan-contoh";
const sop = (nama: string, diganti: string) => `---\nnama: ${nama}\ndiganti: ${diganti}\n---\n`;
const unit = (nama: string, induk: string) =>
  `nama: ${nama}\nkop:\n  - ${nama}\nwilayah: Kabupaten Contoh\ninduk: ${induk}\n`;

async function told(files: Readonly<Record<string, string>>) {
  return (await problemsWith(files)).map(({ file, line, field, expected }) => [
    file.replace(/^content./, ""),
    line,
    field,
    expected,
  ]);
}

it("refuses a successor that leads back, once and with the way", async () => {
  expect(
    await told({
      [`${FOLDER}/diri.mdx`]: sop("Diri", "diri"),
      [`${FOLDER}/satu.mdx`]: sop("Satu", "dua"),
      [`${FOLDER}/dua.mdx`]: sop("Dua", "kecamatan-contoh/tiga"),
      [`${FOLDER}/tiga.mdx`]: sop("Tiga", "satu"),
      [`${FOLDER}/awal.mdx`]: sop("Awal", "satu"),
    }),
  ).toEqual([
    ["sop/kecamatan-contoh/diri.mdx", 3, "diganti", "itu SOP ini sendiri"],
    [
      "sop/kecamatan-contoh/tiga.mdx",
      3,
      "diganti",
      "para penggantinya kembali ke SOP ini: kecamatan-contoh/tiga → kecamatan-contoh/satu → kecamatan-contoh/dua → kecamatan-contoh/tiga",
    ],
  ]);
});

it("refuses a unit above that leads back, by file name or by name", async () => {
  expect(
    await told({
      "content/unit/sendiri.yaml": unit("Sendiri", "sendiri"),
      "content/unit/dinas-a.yaml": unit("Dinas A", "Dinas B"),
      "content/unit/dinas-b.yaml": unit("Dinas B", "dinas-a"),
    }),
  ).toEqual([
    [
      "unit/dinas-b.yaml",
      5,
      "induk",
      "unit-unit di atasnya kembali ke unit ini: dinas-b → dinas-a → dinas-b",
    ],
    ["unit/sendiri.yaml", 5, "induk", "itu unit ini sendiri"],
  ]);
});
