/**
 * Puts the site that was made beside the old one in its place. Nothing in the output folder changes before the whole new
 * site is made. From then on a build that is killed has left word of what is to be done, and the next one finishes it.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { namesBelow, readManifest, readRecord, type Manifest, type SiteFolders } from "./manifest.ts";
import { isSystemError } from "./system-error.ts";

/** Makes room for a new site; what is left of a build that broke off is removed. */
export function clearStaging({ staging }: SiteFolders): void {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
}

/** Gives the output folder what `next` tells: files of the staging folder, and those of the old site that stay. */
export function replaceSite(place: SiteFolders, next: Manifest): void {
  const draft = `${place.pending}.tulis`;
  writeFileSync(draft, JSON.stringify(next));
  // From this moment on the new site stands: whoever finds this file finishes the work.
  renameSync(draft, place.pending);
  undisturbed(() => finish(place, next));
}

/** Finishes what a killed build has begun. @returns whether there was anything to finish */
export function finishReplacing(place: SiteFolders): boolean {
  const next = readRecord(place.pending);
  if (next) undisturbed(() => finish(place, next));
  return next !== null;
}

/** May be done again at any point where it was broken off. */
function finish(place: SiteFolders, next: Manifest): void {
  const { dist, staging, manifest, pending } = place;
  const old = readManifest(place);
  if (existsSync(staging) && !becomes(staging, dist)) {
    for (const file of inOrder(namesBelow(staging), old)) move(join(staging, file), join(dist, file));
  }
  for (const file of Object.keys(old)) if (!(file in next)) remove(dist, file);
  renameSync(pending, manifest);
  rmSync(staging, { recursive: true, force: true });
}

/** Where there is no old site, the folder of the new one takes its name. */
function becomes(staging: string, dist: string): boolean {
  mkdirSync(dirname(dist), { recursive: true });
  try {
    renameSync(staging, dist);
    return true;
  } catch {
    return false;
  }
}

/** New files before changed ones, and what pages need before pages: so every link leads somewhere at every moment. */
function inOrder(files: readonly string[], old: Manifest): string[] {
  const rank = (file: string): number => (file in old ? 2 : 0) + (file.endsWith(".html") ? 1 : 0);
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** Readers of the file find the old one or the new one, also where both folders lie on different disks. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isSystemError(error, "EXDEV")) throw error;
    cpSync(from, `${to}.baru`, { preserveTimestamps: true });
    renameSync(`${to}.baru`, to);
    rmSync(from);
  }
}

/** Removes a file, and the folders above it as far as they are empty. */
function remove(root: string, file: string): void {
  rmSync(join(root, file), { force: true });
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}

/** Lets no Ctrl-C in between: what follows is done in a moment. */
function undisturbed(work: () => void): void {
  const wait = (): void => undefined;
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, wait);
  try {
    work();
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}
