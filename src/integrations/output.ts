/** What a build, or one thread of it, puts out: files that stay in the output folder and files made anew beside it. */
import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  entryOf,
  isUntouched,
  namesBelow,
  type ManifestEntry,
  type Manifest,
  type SiteFolders,
} from "./manifest.ts";

/** The files that a build puts out; what stands there already and is the same is left as it is. */
export class Output {
  /** All that is put out so far. */
  readonly entries = new Map<string, ManifestEntry>();
  readonly #place: SiteFolders;
  readonly #last: Manifest;
  readonly #folders = new Set<string>();

  /** @param last what stands in the output folder */
  constructor(place: SiteFolders, last: Manifest) {
    this.#place = place;
    this.#last = last;
  }

  /** Whether `file` is there as the last build left it, made from this digest; if so it stays. */
  keep(file: string, digest: string): boolean {
    const entry = this.#last[file];
    if (entry?.[0] !== digest || !isUntouched(join(this.#place.dist, file), entry)) return false;
    this.entries.set(file, entry);
    return true;
  }

  /** The same for a whole folder (`pagefind/`) that another program makes from one thing. */
  keepFolder(folder: string, digest: string): boolean {
    const files = this.#filesIn(folder);
    return files.length > 0 && files.every(([file]) => this.keep(file, digest));
  }

  /** Lets a folder stay as it is, whatever it was made from. */
  leaveFolder(folder: string): void {
    for (const [file, entry] of this.#filesIn(folder)) this.entries.set(file, entry);
  }

  #filesIn(folder: string): [string, ManifestEntry][] {
    return Object.entries(this.#last).filter(([file]) => file.startsWith(folder));
  }

  write(file: string, digest: string, body: string | Uint8Array): void {
    const path = join(this.#place.staging, file);
    const parent = dirname(path);
    if (!this.#folders.has(parent)) mkdirSync(parent, { recursive: true });
    this.#folders.add(parent);
    writeFileSync(path, body);
    this.entries.set(file, entryOf(path, digest));
  }

  /** Puts out a text, which is written only if it is not there already. */
  put(file: string, text: string): void {
    const digest = hash("sha1", text, "base64url");
    if (!this.keep(file, digest)) this.write(file, digest, text);
  }

  /** Puts out all that another program has written below `folder` of the staging folder (`pagefind/`, or all of it). */
  adopt(folder: string, digest: string): void {
    const root = join(this.#place.staging, folder);
    for (const name of namesBelow(root)) {
      const file = folder + name;
      if (!this.entries.has(file)) this.entries.set(file, entryOf(join(root, name), digest));
    }
  }
}
