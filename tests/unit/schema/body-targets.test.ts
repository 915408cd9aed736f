/** Links of a body lead to pages that there are, and pictures are pictures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { problemsWith } from "./broken.ts";

const FOLDER = "content/sop/kecamatan-contoh";
const SOP = `${FOLDER}/penyusunan-laporan.mdx`;
const OTHER = `---
nama: Pengiriman Surat
aliasAlamat:
  - surat-keluar
prosedur:
  pelaksana: [Kasi]
  langkah:
    - kegiatan: Mengirim
      pelaksana: Kasi
      simbol: mulai
keterkaitan:
  - SOP Arsip
dasarHukum:
  - Perpres Nomor 8 Tahun 2018
---
`;

/** What is told of bodies, one file each: line, found, fix. */
async function told(...bodies: readonly string[]) {
  const problems = await problemsWith({
    [`${FOLDER}/pengiriman-surat.mdx`]: OTHER,
    [SOP]: (text) => `${text}\n${bodies.join("\n\n")}\n`,
  });
  return problems.map(({ line, field, found, fix }) => [line, field, found, fix]);
}

describe("a link of a body", () => {
  it("may lead to any page and file of the site, and to old addresses", async () => {
    const targets = [
      ...[
        "../pengiriman-surat/",
        "../pengiriman-surat",
        "../pengiriman-surat/#langkah-1",
        "../surat-keluar/",
      ],
      ...[
        "../../kecamatan-contoh/",
        "../../../peraturan/perpres-29-2014/",
        "../../../peraturan/perpres-8-2018/",
      ],
      ...["../../../", "../../../istilah/#sop", "../../../cari/?q=surat", "../../../data/sop.csv", "#sumber"],
      ...[
        "../belum-terbit/arsip/",
        "../pelaksana/kasi/",
        "../pengiriman-surat.json",
        "../../../keterkaitan/",
      ],
      ...["https://contoh.go.id/x", "mailto:a@contoh.go.id"],
    ];
    expect(await told(...targets.map((url) => `[x](${url})`))).toEqual([]);
  });

  it("is refused at its line where it leads nowhere", async () => {
    const dead = "Betulkan alamatnya, atau hapus tautannya.";
    const near = (address: string) => `Mungkin maksudnya "${address}"; betulkan, atau hapus tautannya.`;
    const targets: readonly (readonly [string, string])[] = [
      ["../tidak-ada/", dead],
      ["tidak", dead],
      ["#nol", dead],
      ["../pengiriman-surt/", near("../pengiriman-surat/")],
      ["./lampiran.pdf", dead],
      ["../../../../luar/", dead],
      ["../../../peraturan/perpres-29-2015/", dead],
      ["../belum-terbit/tak-ada/", dead],
      ["../../../halaman/", dead],
      ["../../dinas-lain/", dead],
    ];
    expect(await told(...targets.map(([url]) => `[x](${url})`))).toEqual(
      targets.map(([url, fix], index) => [29 + 2 * index, "isi", `tautan menuju "${url}"`, fix]),
    );
  });
});

describe("a picture of a body", () => {
  const PICTURE = readFileSync(
    join(import.meta.dirname, "../../fixtures/situs/sop/kecamatan-tirtasari/letak-stempel.png"),
  );
  const problems = (name: string, content: string | Uint8Array) =>
    problemsWith({ [`${FOLDER}/${name}`]: content, [SOP]: (text) => `${text}\n![Alur](./${name})\n` });

  it.each<[string, string | Uint8Array]>([
    ["alur.png", PICTURE],
    ["alur.svg", `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>\n`],
    ["alur.gif", Buffer.from("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=", "base64")],
  ])("%s passes", async (name, content) => {
    expect(await problems(name, content)).toEqual([]);
  });

  it.each<[string, string | Uint8Array, string, string]>([
    ["alur.png", "Bagan alur", 'isi "./alur.png" bukan gambar', "simpan ulang sebagai PNG atau JPG"],
    ["alur.png", "", 'isi "./alur.png" bukan gambar', "simpan ulang sebagai PNG atau JPG"],
    ["alur.png", PICTURE.subarray(0, 200), 'gambar "./alur.png" terpotong', "simpan ulang gambarnya"],
    ["alur.jpg", PICTURE, 'isi "./alur.jpg" bukan gambar', "menjadi .png"],
    ["alur.pdf", "%PDF-1.7", '"./alur.pdf" bukan gambar', "simpan ulang sebagai PNG atau JPG"],
    ["alur.heic", "\0\0\0\x18ftypheic", '"./alur.heic" bukan gambar', "simpan ulang sebagai PNG atau JPG"],
  ])("%s is refused at its line where it is none", async (name, content, found, fix) => {
    const [problem, ...more] = await problems(name, content);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: SOP, line: 29, field: "isi" });
    expect(problem?.found).toContain(found);
    expect(problem?.fix).toContain(fix);
  });
});
