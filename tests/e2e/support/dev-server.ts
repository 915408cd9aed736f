/** A dev server on a site of its own, whose content a test edits as a clerk would. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { makeCorpus, writeContent } from "../../bench/corpus.ts";
import { copySite } from "../../support/site-copy.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");

export class DevSite {
  readonly folder: string;
  origin = "";
  /** What the terminal shows. */
  printed = "";
  #process: ChildProcess | undefined;

  /** @param count how many made-up SOPs the site has */
  constructor(count: number) {
    mkdirSync(join(PROJECT, ".cache"), { recursive: true });
    this.folder = mkdtempSync(join(PROJECT, ".cache/dev-"));
    copySite(PROJECT, this.folder);
    writeContent(makeCorpus(count), join(this.folder, "isi"));
  }

  /** Starts `astro dev` and waits until it answers. */
  async start(): Promise<void> {
    const port = await freePort();
    this.origin = `http://localhost:${port}`;
    const astro = join(PROJECT, "node_modules/astro/bin/astro.mjs");
    const process_ = spawn(process.execPath, [astro, "dev", "--port", String(port)], {
      cwd: this.folder,
      env: {
        ...process.env,
        NODE_ENV: "development",
        ASTRO_TELEMETRY_DISABLED: "1",
        KATALOG_ISI: "isi",
        BASE_PATH: "/",
      },
    });
    this.#process = process_;
    for (const stream of [process_.stdout, process_.stderr])
      stream.on("data", (data: Buffer) => (this.printed += data.toString()));
    for (let tries = 0; tries < 300 && !this.printed.includes("watching for file changes"); tries += 1) {
      if (process_.exitCode !== null) throw new Error(this.printed);
      await new Promise((done) => setTimeout(done, 200));
    }
  }

  stop(): void {
    this.#process?.kill();
  }

  remove(): void {
    this.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  read(file: string): string {
    return readFileSync(join(this.folder, "isi", file), "utf8");
  }

  write(file: string, text: string): void {
    const path = join(this.folder, "isi", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Saves a file with one text in place of another, which must be there. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    this.write(file, text.replace(from, to));
  }

  rename(from: string, to: string): void {
    renameSync(join(this.folder, "isi", from), join(this.folder, "isi", to));
  }

  delete(file: string): void {
    rmSync(join(this.folder, "isi", file));
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
