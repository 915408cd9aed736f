/** `npm run baru -- unit`: a unit's file and the folder for its SOPs. */
import { stringify } from "yaml";
import { complete, readFlags, type Prompt } from "./answers.ts";
import { fileName, writeEntry } from "./entry.ts";
import type { Maker } from "./maker.ts";

const QUESTIONS: readonly Prompt[] = [
  { key: "nama", label: "Nama unit", required: true, example: "Dinas Contoh Kabupaten Contoh" },
  {
    key: "wilayah",
    label: "Daerah yang peraturannya berlaku di unit ini",
    required: true,
    example: "Kabupaten Contoh",
  },
  { key: "berkas", label: "Nama berkas", example: "huruf kecil, angka, tanda hubung" },
  { key: "kop", label: "Baris kop seperti tercetak, dipisah titik koma" },
  { key: "induk", label: "Unit di atasnya" },
  { key: "kodeWilayah", label: "Kode unit pada nomor SOP", example: "35.07.27" },
  { key: "situs", label: "Situs resmi", example: "https://…" },
];

export const makeUnit: Maker = {
  label: "Unit",
  usage:
    'unit --nama "<nama unit>" --wilayah "<Kabupaten …>" [--berkas <nama-berkas>] [--kop "<baris; baris>"] …',
  make: async (words) => {
    const answers = await complete(QUESTIONS, readFlags(words, QUESTIONS).given);
    const { nama = "", wilayah, kop = nama.toUpperCase(), kodeWilayah, induk, situs } = answers;
    const lines = kop.split(";").map((line) => line.trim());
    const slug = fileName(answers);
    const entry = { nama, kop: lines, kodeWilayah, wilayah, induk, situs };
    const file = await writeEntry(`unit/${slug}.yaml`, stringify(entry, { lineWidth: 0 }));
    return `${file} sudah dibuat. SOP unit ini disimpan di folder sop/${slug}/.`;
  },
};
