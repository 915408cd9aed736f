/** The manifest of the output folder: of every file in it, from what it was made and how it looked on the disk. */
import { hash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { filesBelow } from "./files-below.ts";
import { ownJson } from "../basics/own-json.ts";

/** `digest` names what the file was made from; empty when nobody asks. */
export type ManifestEntry = readonly [digest: string, size: number, modified: number];

/** By path below the output folder, with forward slashes. */
export type Manifest = Readonly<Record<string, ManifestEntry>>;

/** Where a build puts the site. Plain data, so that it can be handed to a thread. */
export interface SiteFolders {
  /** The output folder, which readers see. */
  readonly dist: string;
  /** What this build makes, until it takes its place in `dist`. */
  readonly staging: string;
  /** File of the manifest of `dist`. */
  readonly manifest: string;
  /** File of the manifest that `dist` is to have; while it stands, the site is being replaced. */
  readonly pending: string;
  /** Names the process that builds. */
  readonly lock: string;
}

/** Builds into several folders do not get in each other's way. */
export function siteFolders(dist: string, cacheDir: string): SiteFolders {
  const folder = join(cacheDir, `keluaran-${hash("sha1", dist, "hex").slice(0, 8)}`);
  const at = (name: string): string => join(folder, name);
  return {
    dist,
    staging: at("baru"),
    manifest: at("isi.json"),
    pending: at("isi-baru.json"),
    lock: at("proses"),
  };
}

/** What stands in `dist`. Without a record, that is all that lies there, made from nobody knows what. */
export function readManifest({ dist, manifest }: SiteFolders): Manifest {
  return readRecord(manifest) ?? unrecorded(dist);
}

/** Null when there is no such record, or none that can be read. */
export function readRecord(file: string): Manifest | null {
  try {
    return ownJson<Manifest>(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** Version control and the like are not ours. */
const FOREIGN = /^\.git/;

function unrecorded(dist: string): Manifest {
  if (!existsSync(dist)) return {};
  const files = namesBelow(dist).filter((file) => !FOREIGN.test(file));
  return Object.fromEntries(files.map((file) => [file, entryOf(join(dist, file), "")]));
}

/** Files below a folder by their path from it, with forward slashes. */
export function namesBelow(folder: string): string[] {
  return filesBelow(folder).map((path) => relative(folder, path).replaceAll(sep, "/"));
}

/** A file as it is now. Moving keeps size and time (whole milliseconds). */
export function entryOf(path: string, digest: string): ManifestEntry {
  const { size, mtimeMs } = statSync(path);
  return [digest, size, Math.floor(mtimeMs)];
}

/** Whether a file looks as it did when it was put out: size and time. */
export function isUntouched(path: string, [, size, modified]: ManifestEntry): boolean {
  const now = statSync(path, { throwIfNoEntry: false });
  return now?.size === size && Math.floor(now.mtimeMs) === modified;
}
