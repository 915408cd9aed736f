/** Messages name what may stand there: the keys, the groups of this site, the smallest number, a form by example. */
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { formatOf } from "../../../src/schema/text-formats.ts";
import { nearestKey } from "../../../src/schema/mistakes/key-guess.ts";
import { glossarySchema } from "../../../src/schema/glossary.ts";
import { regulationSchema } from "../../../src/schema/regulation.ts";
import { siteSchema } from "../../../src/schema/site.ts";
import { sopSchema } from "../../../src/schema/sop.ts";
import { unitSchema } from "../../../src/schema/unit.ts";
import { problemsWith } from "./broken.ts";

const SOP = "content/sop/kecamatan-contoh/uji.mdx";
const LAW = `${SOP.split("/")[0]}/peraturan/perpres-29-2014.yaml`;

async function told(file: string, text: string | ((text: string) => string)) {
  return (await problemsWith({ [file]: text })).map(({ field, found, expected, fix }) =>
    [field, found, expected, fix].join(" | "),
  );
}
const inSop = (lines: string) => told(SOP, `---\nnama: Uji\n${lines}\n---\n`);
const below = (keys: string) =>
  `Tulis di bawahnya, menjorok dua spasi, satu kunci satu baris. Kuncinya: ${keys}.`;

describe("a message", () => {
  it.each([
    ["prosedur:\n  - Menerima surat", "prosedur", "pelaksana, langkah"],
    ["disahkanOleh: KEPALA", "disahkanOleh", "jabatan, nama, nip, pangkat"],
    ["bagianLain:\n  - Tujuan", "bagianLain butir 1", "judul, isi"],
    ["sumber: Himpunan SOP", "sumber", "dokumen, posisi"],
    ["riwayat:\n  - direvisi", "riwayat butir 1", "tanggal, perubahan, tanda"],
  ])("names the keys of %s", async (lines, field, keys) => {
    const [message, ...more] = await inSop(lines);
    expect(more).toEqual([]);
    expect(message?.startsWith(`${field} | `)).toBe(true);
    expect(message).toContain(below(keys));
  });

  it("names the keys of a regulation's successor, and its key for other words", async () => {
    const [message] = await told(LAW, (text) => `${text}digantiOleh: UU 5 Tahun 2020\n`);
    expect(message).toContain(below("peraturan, keterangan"));
    const [other] = await told(LAW, (text) => `${text}pengganti: UU 5 Tahun 2020\n`);
    expect(other).toContain('yang dimaksud mungkin "digantiOleh"');
  });

  it("says the smallest number that may stand there", async () => {
    const step =
      "prosedur:\n  pelaksana: [A]\n  langkah:\n    - kegiatan: X\n      pelaksana: A\n      simbol: keputusan";
    expect(await inSop(`${step}\n      tidak: 0`)).toEqual([
      'prosedur › langkah butir 1 › tidak | tertulis "0" | paling kecil 1 | Betulkan angkanya.',
    ]);
  });

  it("names this site's groups for whatever is no group", async () => {
    expect(await inSop("kelompok: Pasar Kios")).toEqual([
      'kelompok | tertulis "Pasar Kios" | kelompok di situs.yaml: pelaporan | Betulkan namanya.',
    ]);
  });
});

describe("the key that was meant", () => {
  const keys = Object.keys(sopSchema.shape);
  it.each([
    ["pengganti", "diganti"],
    ["penggantinya", "diganti"],
    ["pengesahan", "tanggalPengesahan"],
    ["kualifikasi", "kualifikasiPelaksana"],
    ["langkah", "prosedur"],
    ["tangalRevisi", "tanggalRevisi"],
    ["zzz", null],
  ])("by %s is %s", (word, key) => expect(nearestKey(word, keys)).toBe(key));
});

it("has an example for every key with a fixed form", () => {
  const found = new Set<string>();
  const walk = (node: unknown, key: string): void => {
    if (typeof node !== "object" || node === null) return;
    if ("pattern" in node || ("format" in node && node.format !== undefined)) found.add(key);
    for (const [name, inner] of Object.entries(node)) {
      const own = ["properties", "items", "anyOf", "allOf", "oneOf"].includes(name);
      if (name === "properties") for (const [child, of] of Object.entries(inner as object)) walk(of, child);
      else if (own || Array.isArray(node)) walk(inner, key);
    }
  };
  for (const schema of [sopSchema, unitSchema, regulationSchema, siteSchema, glossarySchema])
    walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), "");
  expect(found).toContain("laporan");
  expect([...found].filter((key) => formatOf(key).fix === formatOf("?").fix)).toEqual([]);
});
