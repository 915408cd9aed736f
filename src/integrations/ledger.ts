/**
 * What builds have put into the output folder and from what each file was made. A file that is made from the same again
 * stays as it is; Astro would empty the folder and write every page anew, in several trips to the disk for each.
 */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { filesBelow } from "./files-below.ts";

/** What a file was made from, and how it looked on the disk when it had been written. */
type Entry = readonly [digest: string, size: number, modified: number];

interface Written {
  /** Digest of the code that made the files. */
  readonly code: string;
  /** By path below the output folder. */
  readonly files: Readonly<Record<string, Entry>>;
}

/** The files of one writer; several ledgers, each with a record of its own, can share an output folder. */
export class Ledger {
  readonly #folder: string;
  readonly #record: string;
  readonly #code: string;
  /** Files of the last build that this build has not met yet. */
  readonly #last: Map<string, Entry>;
  /** Files of the last build that are gone or that somebody has changed. */
  readonly #damaged: readonly string[];
  readonly #now = new Map<string, Entry>();
  readonly #folders = new Set<string>();

  /**
   * @param folder the output folder
   * @param record file where the record is kept from build to build
   * @param code digest of the code; what other code has made is not kept
   */
  constructor(folder: string, record: string, code: string) {
    this.#folder = folder;
    this.#record = record;
    this.#code = code;
    const known = new Map(Object.entries(readRecord(record, code)));
    this.#damaged = [...known].flatMap(([file, entry]) =>
      isUntouched(join(folder, file), entry) ? [] : [file],
    );
    for (const file of this.#damaged) known.delete(file);
    this.#last = known;
  }

  /** Whether the last build wrote this file and nobody has changed it since. */
  knows(file: string): boolean {
    return this.#last.has(file);
  }

  /** Whether `file` is there, made from this digest; if so it stays. */
  keep(file: string, digest: string): boolean {
    const entry = this.#last.get(file);
    if (entry?.[0] !== digest) return false;
    this.#last.delete(file);
    this.#now.set(file, entry);
    return true;
  }

  /** Whether a whole folder (`pagefind/`) is there as the last build recorded it, made from this digest; if so it stays. */
  keepFolder(folder: string, digest: string): boolean {
    const files = [...this.#last].filter(([file]) => file.startsWith(folder));
    if (files.length === 0 || this.#damaged.some((file) => file.startsWith(folder))) return false;
    return (
      files.every(([, entry]) => entry[0] === digest) && files.every(([file]) => this.keep(file, digest))
    );
  }

  /** Lets a folder stay as the last build left it, whatever it was made from. */
  leaveFolder(folder: string): void {
    for (const [file, [digest]] of [...this.#last]) if (file.startsWith(folder)) this.keep(file, digest);
  }

  /** Remembers all that another program has just written into a folder (`pagefind/`). */
  adopt(folder: string, digest: string): void {
    for (const path of filesBelow(join(this.#folder, folder))) {
      this.#remember(relative(this.#folder, path).replaceAll(sep, "/"), digest);
    }
  }

  /** Writes a file and remembers what it was made from. */
  write(file: string, digest: string, body: string | Uint8Array): void {
    const path = join(this.#folder, file);
    const parent = dirname(path);
    if (!this.#folders.has(parent)) {
      mkdirSync(parent, { recursive: true });
      this.#folders.add(parent);
    }
    writeFileSync(path, body);
    this.#remember(file, digest);
  }

  #remember(file: string, digest: string): void {
    const { size, mtimeMs } = statSync(join(this.#folder, file));
    this.#last.delete(file);
    this.#now.set(file, [digest, size, mtimeMs]);
  }

  /** Writes a text, unless the file is there with the same text. */
  put(file: string, text: string): void {
    const digest = hash("sha1", text, "base64url");
    if (!this.keep(file, digest)) this.write(file, digest, text);
  }

  /** Forgets the last build, so that a build which breaks off leaves nothing to trust. */
  open(): void {
    rmSync(this.#record, { force: true });
  }

  /** Removes what the last build wrote and this one did not, and records what stands there now. */
  close(): void {
    for (const file of this.#last.keys()) {
      rmSync(join(this.#folder, file), { force: true });
      removeEmpty(this.#folder, dirname(file));
    }
    mkdirSync(dirname(this.#record), { recursive: true });
    const written: Written = { code: this.#code, files: Object.fromEntries(this.#now) };
    writeFileSync(this.#record, JSON.stringify(written));
  }
}

function readRecord(file: string, code: string): Written["files"] {
  try {
    const written = JSON.parse(readFileSync(file, "utf8")) as Written;
    return written.code === code ? written.files : {};
  } catch {
    return {};
  }
}

function isUntouched(path: string, [, size, modified]: Entry): boolean {
  const now = statSync(path, { throwIfNoEntry: false });
  return now?.size === size && now.mtimeMs === modified;
}

/** Removes a folder and those above it as far as they are empty. */
function removeEmpty(root: string, folder: string): void {
  for (let path = folder; path !== "."; path = dirname(path)) {
    try {
      rmdirSync(join(root, path));
    } catch {
      return;
    }
  }
}
