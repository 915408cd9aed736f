/** Files in the content folder that look like entries to whoever saved them: none is passed over in silence. */
import { expect, it } from "vitest";
import { problemLine } from "../../../src/reader/report.ts";
import { problemsWith } from "./broken.ts";

const FOLDER = "content/sop/kecamatan-contoh";
const lines = async (...names: string[]) =>
  (await problemsWith(Object.fromEntries(names.map((name) => [name, "nama: Surat Masuk\n"])))).map(
    problemLine,
  );

it.each(["surat-masuk.mdx.txt", "surat-masuk.txt", "Surat Masuk.TXT", "surat-masuk.yaml"])(
  "asks for another ending of %s",
  async (name) => {
    expect(await lines(`${FOLDER}/${name}`)).toEqual([
      `${FOLDER}/${name} · berkas dengan akhiran ini tidak dibaca; yang diharapkan berkas .mdx. Ubah akhiran namanya menjadi .mdx.`,
    ]);
  },
);

it("sends a document to the import, and one that holds an entry to plain text", async () => {
  expect(await lines(`${FOLDER}/surat.docx`, `${FOLDER}/surat.mdx.docx`)).toEqual([
    `${FOLDER}/surat.docx · berkas dengan akhiran ini tidak dibaca; yang diharapkan berkas .mdx. Masukkan dengan npm run import, lalu pindahkan berkas ini ke luar folder isi.`,
    `${FOLDER}/surat.mdx.docx · berkas dengan akhiran ini tidak dibaca; yang diharapkan berkas .mdx. Simpan isinya sebagai teks biasa dengan akhiran .mdx, lalu pindahkan berkas ini ke luar folder isi.`,
  ]);
});

it("tells it of units and regulations too", async () => {
  expect(await lines("content/unit/desa-contoh.yaml.txt", "content/peraturan/uu-1-2020.txt")).toHaveLength(2);
});

it("leaves pictures, scans, older states and what Office and Windows put there", async () => {
  const names = ["denah.png", "pindaian.pdf", "surat.mdx.bak", "~$surat.docx", "Thumbs.db", "desktop.ini"];
  expect(await lines(...names.map((name) => `${FOLDER}/${name}`))).toEqual([]);
});
