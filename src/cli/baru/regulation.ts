/** `npm run baru -- peraturan`: a regulation's file, named and filled from how it is cited. */
import { stringify } from "yaml";
import { parseCitation } from "../../catalogue/citation/citation.ts";
import { complete, readFlags, type Prompt } from "./answers.ts";
import { writeEntry } from "./entry.ts";
import { MakerMistake, type Maker } from "./maker.ts";
import { present } from "../../basics/must.ts";

const QUESTIONS: readonly Prompt[] = [
  {
    key: "kutipan",
    label: "Kutipan lengkapnya",
    required: true,
    example: "Peraturan Bupati Contoh Nomor 5 Tahun 2020 tentang …",
  },
  { key: "judul", label: 'Judul, bila kutipannya tanpa "tentang"' },
];

export const makeRegulation: Maker = {
  label: "Peraturan yang statusnya diketahui",
  usage: 'peraturan "<kutipan lengkap>" [--judul "<kata sesudah tentang>"]',
  make: async (words) => {
    const { given, words: plain } = readFlags(words, QUESTIONS);
    const cited = plain.length > 0 ? { kutipan: plain.join(" ") } : {};
    const answers = await complete(QUESTIONS, { ...cited, ...given });
    const parsed = parseCitation(present(answers["kutipan"]), null);
    if (!parsed) {
      throw new MakerMistake(
        `"${answers["kutipan"]}" tidak terbaca sebagai kutipan. Tulis jenis, daerahnya bila peraturan daerah, nomor, dan tahun.`,
      );
    }
    const { kind, region, number, year, key } = parsed.identity;
    const title = answers["judul"] ?? parsed.title ?? "";
    if (title === "")
      throw new MakerMistake(
        `"${answers["kutipan"]}" tidak memuat judul. Tambahkan tentang apa, atau sebutkan: --judul "<kata sesudah tentang>".`,
      );
    const entry = {
      jenis: kind,
      ...(region === null ? {} : { wilayah: region }),
      nomor: /^\d+$/.test(number) ? Number(number) : number,
      tahun: year,
      judul: title,
      status: "belum dikonfirmasi",
    };
    const file = await writeEntry(`peraturan/${key}.yaml`, stringify(entry, { lineWidth: 0 }));
    return `${file} sudah dibuat. Ganti statusnya hanya bila sudah diperiksa, lalu tulis sumber dan diperiksa.`;
  },
};
