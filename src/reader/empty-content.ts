/** What a content folder may lack: the glossary always, and everything while nothing has been put into it yet. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { glossarySchema, type GlossaryData } from "../schema/glossary.ts";
import { problemAt, type Problem } from "../schema/mistakes/problem.ts";
import { siteSchema, type SiteData } from "../schema/site.ts";

/** Whether the folder holds no content of any kind; guides and hidden files do not count. */
export function isEmptyContent(path: string): boolean {
  const entries = readdirSync(path, { withFileTypes: true });
  return !entries.some(({ name }) => name === "situs.yaml") && !["unit", "peraturan", "sop"].some(holdsFiles);

  function holdsFiles(folder: string): boolean {
    if (!existsSync(join(path, folder))) return false;
    return readdirSync(join(path, folder), { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && !entry.name.startsWith(".") && entry.name !== "README.md",
    );
  }
}

/** The mistake when a folder without `situs.yaml` holds other things: it is not meant. Null where it is empty or a content folder. */
export function notContent(path: string, folder: string): Problem | null {
  if (existsSync(join(path, "situs.yaml"))) return null;
  const strange = readdirSync(path).find(
    (name) => !name.startsWith(".") && !["README.md", "LICENSE", "unit", "peraturan", "sop"].includes(name),
  );
  if (strange === undefined) return null;
  return problemAt(folder, null, null, {
    found: `tidak ada situs.yaml, tetapi ada "${strange}"`,
    expected: "folder isi katalog memuat situs.yaml, unit/, dan sop/",
    fix: "Betulkan nama folder pada --isi atau KATALOG_ISI; folder isi yang baru dibuat dengan: npm run baru -- situs <folder>.",
  });
}

/** Stands in for `situs.yaml` while the folder is empty; the home page then says how to begin. */
export function emptySite(): SiteData {
  return siteSchema.parse({
    nama: "Katalog SOP",
    keterangan: "Katalog ini belum berisi SOP.",
    penerbit: "Belum ditentukan",
    alamat: "http://localhost:4321",
    kelompok: [{ id: "umum", nama: "Umum", keterangan: "SOP yang belum dikelompokkan." }],
    tidakDiSini: "Belum ada SOP di sini.",
  });
}

/** Stands in for `istilah.yaml` where an office has no words of its own to explain. */
export function emptyGlossary(): GlossaryData {
  return glossarySchema.parse({});
}
