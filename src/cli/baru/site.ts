/** `npm run baru -- situs <folder>`: a content folder of an office, with an example to replace and the workflow that publishes it. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseDocument } from "yaml";
import { present } from "../../basics/must.ts";
import { siteSchema } from "../../schema/site.ts";
import { complete, readFlags, type Answers, type Prompt } from "./answers.ts";
import { fieldCheck } from "./field-check.ts";
import { engineSource, type EngineSource } from "./engine-source.ts";
import { MakerMistake, type Maker } from "./maker.ts";

const TEMPLATE = join(import.meta.dirname, "situs");
const README = "README.md";
const WORKFLOW = ".github/workflows/terbitkan.yml";

/** Keys of `situs.yaml` that differ from office to office; the rest of the file explains itself. */
const OWN = [
  { key: "nama", label: "Nama situs", example: "Katalog SOP Kota Contoh" },
  { key: "penerbit", label: "Siapa yang menerbitkan situs ini", example: "Bagian Organisasi Kota Contoh" },
  { key: "alamat", label: "Alamat situs", example: "https://sop.kota-contoh.go.id" },
].map((question): Prompt => ({ ...question, check: fieldCheck(siteSchema, question.key) }));

const QUESTIONS: readonly Prompt[] = [
  { key: "folder", label: "Folder yang dibuat", required: true, example: "../isi-kantor" },
  ...OWN,
];

export const makeSite: Maker = {
  label: "Folder isi untuk sebuah kantor",
  usage: 'situs <folder> [--nama "<nama situs>"] [--penerbit "<penerbit>"] [--alamat <https://…>]',
  make: async (words) => {
    const { given, words: plain } = readFlags(words, QUESTIONS);
    if (plain.length > 1)
      throw new MakerMistake(`Hanya satu folder; "${plain.slice(1).join(" ")}" tidak dimengerti.`);
    const named = plain[0] === undefined ? {} : { folder: plain[0] };
    const answers = await complete(QUESTIONS, { ...named, ...given });
    for (const { key, check } of OWN) {
      const wrong = answers[key] === undefined ? undefined : check?.(answers[key]);
      if (wrong) throw new MakerMistake(`${key}: ${wrong}`);
    }
    const folder = present(answers["folder"]);
    writeSite(folder, engineSource());
    fillIn(join(folder, "situs.yaml"), answers);
    return [
      `Folder ${folder} sudah dibuat. Selanjutnya:`,
      `  1. Ganti isi situs.yaml dan unit/, lalu SOP contohnya; petunjuknya di ${join(folder, README)}.`,
      `  2. Periksa: npm run check -- --isi ${inShell(folder)}`,
      `  3. Lihat:   npm start -- --isi ${inShell(folder)}`,
    ].join("\n");
  },
};

/**
 * Writes the folder.
 * @throws MakerMistake when there is something in it already.
 */
export function writeSite(folder: string, engine: EngineSource): void {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || holdsFiles(folder)))
    throw new MakerMistake(`Folder ${folder} sudah berisi. Sebutkan folder yang belum ada atau yang kosong.`);
  mkdirSync(folder, { recursive: true });
  cpSync(TEMPLATE, folder, { recursive: true });
  replaceIn(join(folder, WORKFLOW), { "PEMILIK/katalog-sop": engine.repository, VERSI: engine.version });
  // Where it lies on this computer is nobody else's business: the README goes into a repository.
  replaceIn(join(folder, README), { JALUR: inShell(`../${basename(resolve(folder))}`) });
}

/** A path as a word of a command, in shells and at the prompt of Windows. */
function inShell(path: string): string {
  return /^[\w@%+=:,./\\~-]+$/.test(path) ? path : `"${path.replace(/(["$`])/g, "\\$1")}"`;
}

/** Puts answers in their places; comments stay. */
function fillIn(file: string, answers: Answers): void {
  const document = parseDocument(readFileSync(file, "utf8"));
  for (const { key } of OWN) if (answers[key] !== undefined) document.set(key, answers[key]);
  writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/** A folder that only version control has touched counts as empty. */
function holdsFiles(folder: string): boolean {
  return readdirSync(folder).some((name) => name !== ".git");
}

function replaceIn(file: string, words: Readonly<Record<string, string>>): void {
  let text = readFileSync(file, "utf8");
  for (const [word, value] of Object.entries(words)) text = text.replaceAll(word, value);
  writeFileSync(file, text);
}
