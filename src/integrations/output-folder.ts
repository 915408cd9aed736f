/** The output folder of a build: which ledgers keep its files, and how it is cleared before a build. */
import { hash } from "node:crypto";
import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Ledger } from "./ledger.ts";

/** Plain data, so that it can be handed to a thread. */
export interface OutputFolder {
  readonly folder: string;
  /** Where records are kept from build to build. */
  readonly cacheDir: string;
  /** Digest of the code that makes the files. */
  readonly code: string;
}

/** Version control and the like are not ours. */
const FOREIGN = /^\.git/;

/** The ledger of one writer's files. */
export function ledgerOf({ folder, cacheDir, code }: OutputFolder, writer: "halaman" | "data"): Ledger {
  // Builds into several folders do not get in each other's way.
  const place = hash("sha1", folder, "hex").slice(0, 8);
  return new Ledger(folder, join(cacheDir, `keluaran-${place}-${writer}.json`), code);
}

/** Empties the output folder of all that no ledger knows, as Astro empties it of everything. */
export function clearOutput(output: OutputFolder): void {
  const ledgers = [ledgerOf(output, "halaman"), ledgerOf(output, "data")];
  clear(output.folder, "", (file) => ledgers.some((ledger) => ledger.knows(file)));
}

/** Returns whether anything is left in the folder. */
function clear(root: string, folder: string, isKept: (file: string) => boolean): boolean {
  let left = false;
  for (const entry of entriesOf(join(root, folder))) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (folder === "" && FOREIGN.test(entry.name)) left = true;
    else if (entry.isDirectory() && clear(root, path, isKept)) left = true;
    else if (entry.isDirectory()) rmdirSync(join(root, path));
    else if (isKept(path)) left = true;
    else rmSync(join(root, path));
  }
  return left;
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
