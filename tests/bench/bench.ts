/**
 * `npm run bench [-- 12 1000 10000]`: builds made-up regions of these sizes, and the same corpus with Eleventy (and
 * Hugo, where installed), each with Pagefind, in the same run. Prints Markdown tables and writes
 * `.cache/bench/hasil.json`. Times depend on the machine; the ratio to the plain stack is the figure.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeEleventy, writeHugo } from "./comparison.ts";
import { makeCorpus, writeContent, type Corpus } from "./corpus.ts";
import { measure, type Command, type Measurement } from "./measure.ts";
import { outputSize, pageSizes, type OutputSize, type PageSize } from "./output.ts";
import { phasesOf, type Phases } from "./phases.ts";
import { markdownTable } from "./report.ts";
import { searchCost, type SearchCost } from "./search-cost.ts";
import { copySite } from "../support/site-copy.ts";

export interface Result {
  readonly size: number;
  readonly runs: Readonly<Record<string, Run>>;
  readonly output: OutputSize;
  readonly pages: readonly PageSize[];
  readonly search: SearchCost;
}

export interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly phases?: Phases;
}

const ELEVENTY = "@11ty/eleventy@3.1.8";
const project = resolve(import.meta.dirname, "../..");
const work = join(project, ".cache/bench");
/**
 * A folder of this run's own, and nothing is removed before the last measurement: where thousands of files were deleted
 * within five minutes, ext4 without a journal makes new files ten to twenty times slower (it passes over their inodes).
 */
const folder = join(work, new Date().toISOString().slice(0, 19).replaceAll(":", ""));
const bin = join(project, "node_modules/.bin");

/** Times each build is measured; a busy machine makes a single one worthless. */
const ROUNDS = 3;

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const results: Result[] = [];
for (const size of sizes.length > 0 ? sizes : [12, 1000, 10000]) results.push(await benchmark(size));
writeFileSync(join(work, "hasil.json"), JSON.stringify(results, null, 2));
console.log(markdownTable(results));
removeRuns();

/** Ours and the plain stacks on one corpus in turn, so that a drifting machine meets all; of each the best run counts. */
async function benchmark(size: number): Promise<Result> {
  const corpus = makeCorpus(size);
  const runs: Record<string, Run> = {};
  const keepBest = (name: string, run: Run | undefined) => {
    if (run && !(runs[name] && runs[name].wall <= run.wall)) runs[name] = run;
  };
  let site = "";
  for (let round = 1; round <= ROUNDS; round++) {
    const place = join(folder, `${size}-${round}`);
    site = join(place, "katalog");
    copySite(project, site);
    writeContent(corpus, join(site, "content"));
    keepBest("katalog", await build(site));
    keepBest("eleventy + pagefind", await eleventy(corpus, join(place, "eleventy")));
    keepBest("hugo + pagefind", await hugoRun(corpus, join(place, "hugo")));
  }
  const rebuilds: readonly [name: string, change: (text: string) => string, env: Record<string, string>][] = [
    ["katalog, prose of one changed", addSentence, {}],
    ["katalog, one renamed", rename, {}],
    ["katalog, prose of one changed, no index", addSentence, { KATALOG_TANPA_INDEKS: "1" }],
    ["katalog, one renamed, no index", rename, { KATALOG_TANPA_INDEKS: "1" }],
  ];
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [name, change, env] of rebuilds) {
      changeOne(site, change);
      keepBest(name, await build(site, env));
    }
    // The next round must find the index of its content.
    await build(site);
  }
  const dist = join(site, "dist");
  return { size, runs, output: outputSize(dist), pages: pageSizes(dist), search: await searchCost(dist) };
}

async function build(site: string, env: Record<string, string> = {}): Promise<Run> {
  const all = { ASTRO_TELEMETRY_DISABLED: "1", ...env };
  const done = await run("katalog", { command: join(bin, "astro"), args: ["build"], cwd: site, env: all });
  return { ...figures(done), phases: phasesOf(done.printed) };
}

async function eleventy(corpus: Corpus, folder: string): Promise<Run> {
  writeEleventy(corpus, folder);
  const installed = spawnSync("npm", ["install", "--no-save", ELEVENTY], { cwd: folder, encoding: "utf8" });
  if (installed.status !== 0) throw new Error(installed.stderr);
  const pages = await run("eleventy", {
    command: process.execPath,
    args: ["node_modules/.bin/eleventy", "--quiet"],
    cwd: folder,
  });
  const index = await run("pagefind", {
    command: join(bin, "pagefind"),
    args: ["--site", "_site"],
    cwd: folder,
  });
  return both(pages, index);
}

async function hugoRun(corpus: Corpus, folder: string): Promise<Run | undefined> {
  if (spawnSync("hugo", ["version"]).status !== 0) return undefined;
  writeHugo(corpus, folder);
  const pages = await run("hugo", { command: "hugo", args: ["--quiet"], cwd: folder });
  const index = await run("pagefind", {
    command: join(bin, "pagefind"),
    args: ["--site", "public"],
    cwd: folder,
  });
  return both(pages, index);
}

async function run(name: string, command: Command): Promise<Measurement> {
  console.error(`… ${name}`);
  return measure(command);
}

function both(first: Measurement, second: Measurement): Run {
  return {
    wall: first.wall + second.wall,
    cpu: first.cpu + second.cpu,
    peak: Math.max(first.peak, second.peak),
  };
}

function figures({ wall, cpu, peak }: Measurement): Run {
  return { wall, cpu, peak };
}

/** An editor changes the first SOP of the first unit. */
function changeOne(site: string, change: (text: string) => string): void {
  const unit = join(site, "content/sop/unit-1");
  const file = join(unit, readdirSync(unit).sort()[0]!);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** Prose is no part of what is searched, so the index can stay. */
function addSentence(text: string): string {
  return `${text}\nSatu kalimat baru.\n`;
}

/** A name is searched, and stands on the pages of all that name the SOP. */
function rename(text: string): string {
  return text.replace(
    /^nama: .*$/m,
    (line) => `${line.replace(/"$/, "")} Baru${line.endsWith('"') ? '"' : ""}`,
  );
}

/** Removes this run's folder and those of earlier ones that broke off; their names begin with a digit. */
function removeRuns(): void {
  for (const name of readdirSync(work).filter((one) => /^\d/.test(one))) {
    rmSync(join(work, name), { recursive: true, force: true });
  }
  console.error("Folders removed; a run within the next five minutes may be slower for it.");
}
