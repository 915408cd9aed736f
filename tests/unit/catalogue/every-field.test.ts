/** A field of the form is nowhere forgotten: a word that stands only in it is met again wherever forms go. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { compareSops } from "../../../src/catalogue/compare/compare.ts";
import { sopCsv } from "../../../src/catalogue/export/csv.ts";
import { sopJson } from "../../../src/catalogue/published/sop-json.ts";
import { printOrigin } from "../../../src/catalogue/views/print-view.ts";
import { officialForm } from "../../../src/documents/official-form.ts";
import { newEntry, saysTheSame } from "../../../src/importer/entry-file.ts";
import type { ImportedSop } from "../../../src/importer/entry.ts";
import { asPrinted } from "../../../src/schema/printed/as-printed.ts";
import { knownKeys } from "../../../src/schema/shape.ts";
import { FORM_KEYS, sopSchema, type FormField, type SopInput } from "../../../src/schema/sop.ts";
import { searchableTexts, sopTexts } from "../../../src/search/index/searchable-texts.ts";
import { content } from "./corpus.ts";

/** Words that stand nowhere but in one field; where formats write it in ways of their own, also what is met there. */
interface Marked {
  readonly input: Partial<SopInput>;
  readonly word: string;
  /** As a spreadsheet has it. */
  readonly cell?: string;
  /** As data have it. */
  readonly data?: RegExp;
}

const mark = <Key extends FormField>(key: Key, value: SopInput[Key], word: string, more = {}): Marked => ({
  input: { [key]: value },
  word,
  ...more,
});

type Step = NonNullable<SopInput["prosedur"]>["langkah"][number];

function step(more: Partial<Step>, word: string, data?: RegExp): Marked {
  const langkah: Step[] = [
    { kegiatan: "Periksa", pelaksana: "Staf", simbol: "proses", ...more },
    { kegiatan: "Kirim", pelaksana: "Staf" },
  ];
  return mark("prosedur", { pelaksana: ["Staf", "Kepala"], langkah }, word, data ? { data } : {});
}

const date = (key: FormField, printed: string, cell: string) => mark(key, printed, printed, { cell });
const approver = (key: string, word: string) =>
  mark("disahkanOleh", { jabatan: "Camat", nama: "Nama, S.STP", [key]: word }, word);

/** Every key of the form, those within others too. */
const MARKED: Readonly<Record<string, Marked>> = {
  nama: mark("nama", "Penandanama", "Penandanama"),
  nomor: mark("nomor", "065/777/35.07.27/2021", "065/777/"),
  tanggalPembuatan: date("tanggalPembuatan", "3 Maret 2018", "2018-03-03"),
  tanggalRevisi: date("tanggalRevisi", "4 Maret 2019", "2019-03-04"),
  tanggalEfektif: date("tanggalEfektif", "6 Maret 2020", "2020-03-06"),
  tanggalPengesahan: date("tanggalPengesahan", "5 Maret 2020", "2020-03-05"),
  "disahkanOleh.jabatan": approver("jabatan", "Penandajabatan"),
  "disahkanOleh.nama": approver("nama", "Penandapejabat"),
  "disahkanOleh.nip": approver("nip", "199912312020121001"),
  "disahkanOleh.pangkat": approver("pangkat", "Penandapangkat"),
  "dasarHukum.teks": mark("dasarHukum", ["Perpres 929/2014 tentang Penandahukum"], "Penandahukum"),
  kualifikasiPelaksana: mark("kualifikasiPelaksana", ["Penandamampu"], "Penandamampu"),
  "keterkaitan.teks": mark("keterkaitan", ["SOP Penandakait"], "Penandakait"),
  peralatan: mark("peralatan", ["Penandaalat"], "Penandaalat"),
  peringatan: mark("peringatan", ["Penandaawas"], "Penandaawas"),
  pencatatan: mark("pencatatan", ["Penandacatat"], "Penandacatat"),
  "bagianLain.judul": mark("bagianLain", [{ judul: "Penandajudul" }], "Penandajudul"),
  "bagianLain.isi": mark("bagianLain", [{ judul: "Tujuan", isi: ["Satu", "Penandaisi"] }], "Penandaisi"),
  formulir: mark("formulir", "iso", "iso"),
  "prosedur.pelaksana": mark(
    "prosedur",
    { pelaksana: ["Staf", "Penandakolom"], langkah: [{ kegiatan: "Periksa", pelaksana: "Staf" }] },
    "Penandakolom",
  ),
  "prosedur.langkah.kegiatan": step({ kegiatan: "Penandakegiatan" }, "Penandakegiatan"),
  "prosedur.langkah.pelaksana": step({ pelaksana: ["Kepala"] }, "Kepala", /pelaksana"?:\s*[[-]\s*"?Kepala/),
  "prosedur.langkah.simbol": step({ simbol: "keputusan" }, "◇", /keputusan/),
  "prosedur.langkah.ya": step({ ya: 2 }, "ya → 2", /ya"?: ?2/),
  "prosedur.langkah.tidak": step({ tidak: 1 }, "tidak → 1", /tidak"?: ?1/),
  "prosedur.langkah.lanjut": step({ lanjut: 2 }, "▭ → 2", /lanjut"?: ?2/),
  "prosedur.langkah.kelengkapan": step({ kelengkapan: "Penandalengkap" }, "Penandalengkap"),
  "prosedur.langkah.waktu": step({ waktu: "737 menit" }, "737 menit"),
  "prosedur.langkah.output": step({ output: "Penandahasil" }, "Penandahasil"),
  "prosedur.langkah.keterangan": step({ keterangan: "Penandaketerangan" }, "Penandaketerangan"),
};

/** The editor's word on an item; the paper has the item alone. */
const EDITORS = new Set(["dasarHukum.rujukan", "keterkaitan.rujukan"]);

/** The kind of form is not printed on it. */
const NOT_PRINTED = new Set(["formulir"]);
/** The number is printed only where the site shows it, and marks on paper stay as they are. */
const NOT_MARKED = new Set([...NOT_PRINTED, "disahkanOleh.nip"]);
/** People do not search by approver, nor by what a step has beside its words. */
const NOT_SEARCHED = /^(?:formulir$|disahkanOleh\.|prosedur\.langkah\.(?:simbol|ya|tidak|lanjut|waktu)$)/;

function leaves(path: readonly PropertyKey[]): string[] {
  const keys = knownKeys(sopSchema, path);
  const inList = keys.length === 0 ? knownKeys(sopSchema, [...path, 0]) : [];
  if (inList.length > 0) return inList.flatMap((key) => leaves([...path, 0, key]));
  if (keys.length > 0) return keys.flatMap((key) => leaves([...path, key]));
  return [path.filter((key) => key !== 0).join(".")];
}

it("every key of the form is asked", () => {
  const known = FORM_KEYS.flatMap((key) => leaves([key])).filter((key) => !EDITORS.has(key));
  expect(Object.keys(MARKED).sort()).toEqual(known.sort());
});

function catalogueOf(input: Partial<SopInput>) {
  const units = { kantor: { wilayah: "Kabupaten Malang" } };
  const catalogue = buildCatalogue(
    content({ units, sops: { "kantor/satu": input }, site: { tampilkanNip: true } }),
    { today: "2026-01-01" },
  );
  return { catalogue, sop: catalogue.sops.get("kantor/satu")! };
}

const form = catalogueOf({});
const withSteps = catalogueOf(step({}, "").input);
const withPart = catalogueOf({ bagianLain: [{ judul: "Tujuan", isi: ["Satu"] }] });

it.each(Object.keys(MARKED))("%s", (key) => {
  const { input, word, cell = word, data = word } = MARKED[key]!;
  const plain = input.prosedur ? withSteps : input.bagianLain ? withPart : form;
  const { catalogue, sop } = catalogueOf(input);
  const json = sopJson(catalogue, sop, "/");
  expect(sopCsv(catalogue, "/"), "csv").toContain(cell);
  expect(JSON.stringify(json), "json").toMatch(data);
  const compared = compareSops(sopJson(plain.catalogue, plain.sop, "/"), json);
  expect(compared.filter(({ same }) => !same).length, "compared").toBe(1);
  expect(JSON.stringify(compared.find(({ same }) => !same)!.rows), "compared").toContain(word.slice(-3));
  const searched = [...sopTexts(catalogue, sop), ...searchableTexts(catalogue)].join("\n");
  if (NOT_SEARCHED.test(key)) expect(searched, "search").not.toContain(`${word}\n`);
  else expect(searched, "search").toContain(word);
  const printed = printOrigin(catalogue, sop).mark !== printOrigin(plain.catalogue, plain.sop).mark;
  expect(printed, "mark").toBe(!NOT_MARKED.has(key));
  if (!NOT_PRINTED.has(key))
    expect(JSON.stringify(officialForm(catalogue, sop)), "official form").toContain(word);
  const imported = { ...asPrinted(sop), sumber: { dokumen: "Dokumen" } } as unknown as ImportedSop;
  expect(newEntry(imported), "entry").toMatch(data);
  const before = { ...asPrinted(plain.sop), sumber: { dokumen: "Dokumen" } } as unknown as ImportedSop;
  expect(saysTheSame(newEntry(before), imported), "entry compared").toBe(false);
});

it.each(Object.keys(MARKED).filter((key) => MARKED[key]!.word.startsWith("Penanda")))(
  "%s: a mark that no eye sees",
  (key) => {
    const { input, word } = MARKED[key]!;
    const marked = JSON.stringify(input).replaceAll(word, `${word.slice(0, 3)}\u200B`);
    const { sop } = catalogueOf(JSON.parse(marked) as Partial<SopInput>);
    const found = sop.findings.filter(({ code }) => code === "TANDA_TAK_TAMPAK");
    expect(found.map(({ field }) => field.split(".")[0])).toEqual(Object.keys(input));
  },
);
