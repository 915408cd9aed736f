/** One build at a time makes a site: two would empty each other's folder while they write. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { SiteFolders } from "./manifest.ts";
import { isSystemError } from "./system-error.ts";

/**
 * Takes the right to build: `file` holds the number of the process that has it, until that ends. What a killed build has
 * left counts for nothing.
 * @returns null when this process has it now, else the process that builds
 */
export function takeBuild(file: string): number | null {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}`, { flag: "wx" });
      process.on("exit", () => rmSync(file, { force: true }));
      return null;
    } catch (error) {
      if (!isSystemError(error, "EEXIST")) throw error;
    }
    const holder = holderOf(file);
    if (holder !== null) return holder;
    rmSync(file, { force: true });
  }
}

/** The folders of a site, which this process alone builds from now on; else it says who does, and ends. */
export function taken(place: SiteFolders): SiteFolders {
  const holder = takeBuild(place.lock);
  if (holder === null) return place;
  console.error(buildTaken(holder, place.lock));
  process.exit(1);
}

/** What is told to whoever starts a second build. */
export function buildTaken(holder: number, file: string): string {
  return (
    `Situs ini sedang dibuat oleh proses lain (nomor ${holder}); situs yang terbit tidak disentuh. Tunggu sampai selesai, ` +
    `lalu jalankan lagi. Bila tidak ada proses itu, hapus berkas ${file}.`
  );
}

/** The living process that builds; null where it has ended, or is this one. */
function holderOf(file: string): number | null {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return null;
    process.kill(holder, 0);
    return holder;
  } catch (error) {
    // A process of somebody else lives too.
    return isSystemError(error, "EPERM") ? Number(readFileSync(file, "utf8")) : null;
  }
}
