/** `npm run baru -- situs <folder>`: a content folder of an office, with an example to replace and the workflow that publishes it. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { engineSource, type EngineSource } from "./engine-source.ts";
import { MakerMistake, type Maker } from "./maker.ts";

const TEMPLATE = join(import.meta.dirname, "situs");
const README = "README.md";
const WORKFLOW = ".github/workflows/terbitkan.yml";

export const makeSite: Maker = {
  usage: "situs <folder>",
  make: ([folder, ...others]) => {
    if (!folder || folder.startsWith("-")) throw new MakerMistake("Nama foldernya belum disebut.");
    if (others.length > 0)
      throw new MakerMistake(`Hanya satu folder; "${others.join(" ")}" tidak dimengerti.`);
    writeSite(folder, engineSource());
    return [
      `Folder ${folder} sudah dibuat. Selanjutnya:`,
      `  1. Ganti isi situs.yaml dan unit/, lalu SOP contohnya; petunjuknya di ${folder}/README.md.`,
      `  2. Periksa: npm run check -- --isi ${folder}`,
      `  3. Lihat:   npm start -- --isi ${folder}`,
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
  replaceIn(join(folder, README), { JALUR: folder });
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
