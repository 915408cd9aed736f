/** A field of the form is nowhere forgotten: a word that stands only in it is met again wherever forms go. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { sopCsv } from "../../../src/catalogue/export/csv.ts";
import { sopJson } from "../../../src/catalogue/published/sop-json.ts";
import { printOrigin } from "../../../src/catalogue/views/print-view.ts";
import { officialForm } from "../../../src/documents/official-form.ts";
import { newEntry, saysTheSame } from "../../../src/importer/entry-file.ts";
import type { ImportedSop } from "../../../src/importer/entry.ts";
import { asPrinted } from "../../../src/schema/as-printed.ts";
import { FORM_KEYS, type FormField, type SopInput } from "../../../src/schema/sop.ts";
import { searchableTexts, sopTexts } from "../../../src/search/index/searchable-texts.ts";
import { content } from "./corpus.ts";

/** For each field a value, and a word of it that stands nowhere else; dates as a spreadsheet has them too. */
const MARKED: {
  readonly [Key in FormField]: readonly [value: SopInput[Key], word: string, sorted?: string];
} = {
  nama: ["Penandanama", "Penandanama"],
  nomor: ["065/777/35.07.27/2021", "065/777/"],
  tanggalPembuatan: ["3 Maret 2018", "3 Maret 2018", "2018-03-03"],
  tanggalRevisi: ["4 Maret 2019", "4 Maret 2019", "2019-03-04"],
  tanggalEfektif: ["6 Maret 2020", "6 Maret 2020", "2020-03-06"],
  tanggalPengesahan: ["5 Maret 2020", "5 Maret 2020", "2020-03-05"],
  disahkanOleh: [{ nama: "Penandapejabat" }, "Penandapejabat"],
  dasarHukum: [["Perpres 929/2014 tentang Penandahukum"], "Penandahukum"],
  kualifikasiPelaksana: [["Penandamampu"], "Penandamampu"],
  keterkaitan: [["SOP Penandakait"], "Penandakait"],
  peralatan: [["Penandaalat"], "Penandaalat"],
  peringatan: [["Penandaawas"], "Penandaawas"],
  pencatatan: [["Penandacatat"], "Penandacatat"],
  bagianLain: [[{ judul: "Tujuan", isi: ["Penandalain"] }], "Penandalain"],
  formulir: ["iso", "iso"],
  prosedur: [
    { pelaksana: ["Staf"], langkah: [{ kegiatan: "Penandalangkah", pelaksana: "Staf", simbol: "proses" }] },
    "Penandalangkah",
  ],
};

/** The kind of form is not printed on it; people do not search by approver, nor by a date other than that of effect. */
const NOT_PRINTED: readonly FormField[] = ["formulir"];
const NOT_SEARCHED: readonly FormField[] = [...NOT_PRINTED, "disahkanOleh"];

function catalogueOf(input: Partial<SopInput>) {
  const units = { kantor: { wilayah: "Kabupaten Malang" } };
  const catalogue = buildCatalogue(content({ units, sops: { "kantor/satu": input } }), {
    today: "2026-01-01",
  });
  return { catalogue, sop: catalogue.sops.get("kantor/satu")! };
}

const plain = catalogueOf({});

it.each(FORM_KEYS)("%s", (key) => {
  const [value, word, sorted = word] = MARKED[key];
  const { catalogue, sop } = catalogueOf({ [key]: value });
  expect(sopCsv(catalogue, "/"), "csv").toContain(sorted);
  expect(JSON.stringify(sopJson(catalogue, sop, "/")), "json").toContain(word);
  const searched = [...sopTexts(catalogue, sop), ...searchableTexts(catalogue)].join("\n");
  if (NOT_SEARCHED.includes(key)) expect(searched, "search").not.toContain(word);
  else expect(searched, "search").toContain(word);
  const printed = printOrigin(catalogue, sop).mark !== printOrigin(plain.catalogue, plain.sop).mark;
  expect(printed, "mark").toBe(!NOT_PRINTED.includes(key));
  if (!NOT_PRINTED.includes(key))
    expect(JSON.stringify(officialForm(catalogue, sop)), "official form").toContain(word);
  const imported = { ...asPrinted(sop), sumber: { dokumen: "Dokumen" } } as unknown as ImportedSop;
  expect(newEntry(imported), "entry").toContain(word);
  const before = { ...asPrinted(plain.sop), sumber: { dokumen: "Dokumen" } } as unknown as ImportedSop;
  expect(saysTheSame(newEntry(before), imported), "entry compared").toBe(false);
});

it.each(FORM_KEYS.filter((key) => !/^(?:tanggal|formulir|nomor)/.test(key)))(
  "%s: a mark that no eye sees",
  (key) => {
    const [value, word] = MARKED[key];
    const marked: unknown = JSON.parse(JSON.stringify(value).replace(word, `${word.slice(0, 3)}\u200B`));
    const { sop } = catalogueOf({ [key]: marked });
    const found = sop.findings.filter(({ code }) => code === "TANDA_TAK_TAMPAK");
    expect(found.map(({ field }) => field.split(".")[0])).toEqual([key]);
  },
);
