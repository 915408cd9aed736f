/** A copy of this project with content of its own, which a test may change and build again and again. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesOf } from "../e2e/support/dist.ts";
import { copySite } from "./site-copy.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const ASTRO = join(PROJECT, "node_modules/astro/bin/astro.mjs");

/** The content folder of a copy. */
const CONTENT = "isi";

export interface Built {
  readonly status: number | null;
  readonly printed: string;
}

export class SiteCopy {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
    copySite(PROJECT, root);
  }

  get dist(): string {
    return join(this.root, "dist");
  }

  /** Takes over the content folder of another site. */
  takeContent(folder: string): this {
    cpSync(folder, join(this.root, CONTENT), { recursive: true });
    return this;
  }

  build(env: Readonly<Record<string, string>> = {}): Built {
    const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, "build"], {
      cwd: this.root,
      env: environment(env),
      encoding: "utf8",
    });
    return { status, printed: stdout + stderr };
  }

  /** Begins a build that the test will kill. */
  begin(): ChildProcess {
    return spawn(process.execPath, [ASTRO, "build"], {
      cwd: this.root,
      env: environment({}),
      stdio: "ignore",
    });
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), "utf8");
  }

  /** Changes a text file; a change that changes nothing is a mistake of the test. */
  edit(file: string, change: (text: string) => string): void {
    const text = this.read(file);
    const changed = change(text);
    if (changed === text) throw new Error(`nothing changed in ${file}`);
    writeFileSync(join(this.root, file), changed);
  }

  /** Every file of the built site by name, with its bytes. */
  files(): Map<string, string> {
    if (!existsSync(this.dist)) return new Map();
    return new Map(filesOf(this.dist).map((name) => [name, readFileSync(join(this.dist, name), "base64")]));
  }
}

/** Findings are told as of a day; builds of one test are of one day unless it says otherwise. */
function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const fixed = {
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    SOURCE_DATE_EPOCH: "1790000000",
    KATALOG_ISI: CONTENT,
  };
  return { ...process.env, ...fixed, ...env };
}

/** A folder for such copies, below the project so that its packages are found; and how to remove it. */
export function folderForSites(name: string): { readonly folder: string; readonly remove: () => void } {
  mkdirSync(join(PROJECT, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, `.cache/${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Names of the files in which two sites differ. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name)).sort();
}
