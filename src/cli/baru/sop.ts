/** `npm run baru -- sop`: a SOP's file to go on with, empty parts marked, or made after another SOP. */
import { FORM_LISTS, LABELS } from "../../schema/field-labels.ts";
import { entryFile, sopIdIn } from "../../schema/sop-id.ts";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { contentFolder } from "../../reader/content-folder.ts";
import { entryValues, newEntryText, rewrittenEntry } from "../../schema/files/entry-text.ts";
import { joinFrontmatter, splitFrontmatter, unixText } from "../../schema/files/frontmatter.ts";
import { getContent } from "../../build/shared-content.ts";
import { FORM_DATES } from "../../schema/field-labels.ts";
import { sopSchema } from "../../schema/sop.ts";
import { complete, readFlags, type Answers, type Prompt } from "./answers.ts";
import { fieldCheck } from "./field-check.ts";
import { fileName, writeEntry } from "./entry.ts";
import { MakerMistake, type Maker } from "./maker.ts";
import { present } from "../../basics/must.ts";

/** What is one SOP's own, and so is not taken over from the model: its paper has other words there, or none. */
const OWN = [
  "nomor",
  ...FORM_DATES,
  "alias",
  "status",
  "tanggalStatus",
  "diganti",
  "catatan",
  "riwayat",
  "prosedur",
] as const;

export const makeSop: Maker = {
  label: "SOP",
  usage: 'sop --unit <unit> --nama "<nama SOP>" [--berkas <nama-berkas>] [--dari <unit>/<nama-berkas>] …',
  make: async (words) => {
    const { units } = await getContent();
    const { given } = readFlags(words, await questions(false));
    const answers = await complete(await questions(given["dari"] !== undefined), given);
    if (!units.some(({ id }) => id === answers["unit"]))
      throw new MakerMistake(
        `Unit "${answers["unit"]}" belum ada; yang ada: ${units.map(({ id }) => id).join(", ")}.`,
      );
    const slug = fileName(answers);
    const text = answers["dari"] === undefined ? blank(answers) : after(answers["dari"], answers);
    const file = await writeEntry(entryFile(`${answers["unit"]}/${slug}`), text);
    return `${file} sudah dibuat. Isi bagian yang masih kosong, lalu jalankan npm run check.`;
  },
};

/** What must be known is what the schema asks of every SOP; with a model, approver and source may be its. */
async function questions(hasModel: boolean): Promise<Prompt[]> {
  const { site, units } = await getContent();
  const lists = Object.fromEntries(FORM_LISTS.map((key) => [key, []]));
  const needed = new Set(
    sopSchema.safeParse({ nama: "-", ...lists }).error?.issues.map(({ path }) => path[0]),
  );
  const required = (key: string): boolean => needed.has(key) && !(hasModel && !key.startsWith("tanggal"));
  const printed = (key: string) => fieldCheck(sopSchema, key);
  return [
    {
      key: "unit",
      label: "Unit",
      required: true,
      choices: units.map(({ id, data }) => ({ value: id, label: data.nama })),
    },
    { key: "nama", label: "Nama SOP, tanpa kata SOP", required: true },
    { key: "berkas", label: "Nama berkas", example: "huruf kecil, angka, tanda hubung" },
    { key: "dari", label: "Salin dari SOP", example: "unit/nama-berkas" },
    { key: "nomor", label: "Nomor seperti tercetak", check: printed("nomor") },
    {
      key: "tanggalPembuatan",
      label: LABELS.tanggalPembuatan,
      required: required("tanggalPembuatan"),
      example: "1 Februari 2021",
      check: printed("tanggalPembuatan"),
    },
    { key: "tanggalRevisi", label: LABELS.tanggalRevisi, check: printed("tanggalRevisi") },
    {
      key: "tanggalEfektif",
      label: LABELS.tanggalEfektif,
      required: required("tanggalEfektif"),
      check: printed("tanggalEfektif"),
    },
    { key: "tanggalPengesahan", label: LABELS.tanggalPengesahan, check: printed("tanggalPengesahan") },
    { key: "jabatan", label: `${LABELS.disahkanOleh}: jabatan`, required: required("disahkanOleh") },
    { key: "pejabat", label: `${LABELS.disahkanOleh}: nama`, required: required("disahkanOleh") },
    { key: "dokumen", label: "Judul dokumen asal", required: required("sumber") },
    {
      key: "kelompok",
      label: "Kelompok",
      choices: site.kelompok.map(({ id, nama }) => ({ value: id, label: nama })),
    },
  ];
}

/** What was said, under the keys of the form; the rest stays as it is. */
function said(answers: Answers): Record<string, unknown> {
  const plain = ["nama", "nomor", ...FORM_DATES].flatMap((key) =>
    answers[key] ? [[key, answers[key]] as const] : [],
  );
  const approver = [["jabatan", answers["jabatan"]] as const, ["nama", answers["pejabat"]] as const].filter(
    ([, value]) => value,
  );
  return {
    ...Object.fromEntries(plain),
    ...(approver.length > 0 ? { disahkanOleh: Object.fromEntries(approver) } : {}),
    ...(answers["dokumen"] ? { sumber: { dokumen: answers["dokumen"] } } : {}),
    ...(answers["kelompok"] ? { kelompok: answers["kelompok"] } : {}),
  };
}

function blank(answers: Answers): string {
  const lists = Object.fromEntries(FORM_LISTS.map((key) => [key, []]));
  return newEntryText({ ...lists, ...said(answers) });
}

/** The model with what was said in place of its own, without the prose, which speaks of it. */
function after(model: string, answers: Answers): string {
  const file = `${contentFolder()}/${entryFile(sopIdIn(present(answers["unit"]), model))}`;
  const text = modelText(file);
  const values = entryValues(text);
  if (!values) throw new MakerMistake(`${file} tidak dapat dibaca.`);
  const own = Object.fromEntries(OWN.map((key) => [key, undefined]));
  return rewrittenEntry(text, { ...own, sumber: withoutPlace(values["sumber"]), ...said(answers) });
}

/** Where the model stands in the source is not where the new SOP does. */
function withoutPlace(source: unknown): unknown {
  if (typeof source !== "object" || source === null) return source;
  return Object.fromEntries(Object.entries(source).filter(([key]) => key !== "posisi"));
}

/** The data of the model; comments above its first line speak of it too. */
function modelText(file: string): string {
  try {
    const { yaml } = present(splitFrontmatter(unixText(readFileSync(resolve(file), "utf8"))));
    return joinFrontmatter(`${yaml.replace(/^(?:[ \t]*(?:#.*)?\n)+/, "")}\n`, "");
  } catch {
    throw new MakerMistake(`${file} tidak ada atau tidak dapat dibaca.`);
  }
}
