/** Which documents are meant: files as named, and all documents below folders. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDocumentName } from "../../schema/formats/input-formats.ts";

export interface Document {
  /** As clerks name it. */
  readonly name: string;
  readonly path: string;
  /** Why it cannot be read at all, in Indonesian. */
  readonly problem: string | null;
}

/** Larger files are no form; reading them would only fill the memory. */
const LARGEST = 200 * 1024 * 1024;

/** Folders give their documents in order of name; what has another ending there, hidden files and locks of Office are left out. */
export function documentsAt(paths: readonly string[]): Document[] {
  const all = paths.flatMap((path) => (kindOf(path) === "folder" ? below(path) : [path]));
  return [...new Set(all)].map((path) => ({ name: path, path, problem: problemOf(path) }));
}

function kindOf(path: string): "folder" | "file" | "missing" {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return "missing";
  return stats.isDirectory() ? "folder" : "file";
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, "id", { numeric: true }))
    .flatMap((entry) => {
      if (entry.name.startsWith(".") || entry.name.startsWith("~$")) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path);
      return isDocumentName(entry.name) ? [path] : [];
    });
}

function problemOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return "Berkas ini tidak ada. Periksa nama dan foldernya.";
  if (!stats.isFile()) return "Ini bukan berkas biasa.";
  return stats.size > LARGEST
    ? "Berkas ini terlalu besar (lebih dari 200 MB). Pecah dahulu menjadi beberapa berkas."
    : null;
}
