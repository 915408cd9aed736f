/**
 * `npm run bench [-- 12 1000 10000]`: builds made-up regions of these sizes, and the same corpus with Eleventy (and
 * Hugo, where installed), each with Pagefind, in the same run. Prints Markdown tables and writes
 * `.cache/bench/hasil.json`. Times depend on the machine; the ratio to the plain stack is the figure.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const results: Result[] = [];
for (const size of sizes.length > 0 ? sizes : [12, 1000, 10000]) results.push(await benchmark(size));
writeFileSync(join(work, "hasil.json"), JSON.stringify(results, null, 2));
console.log(markdownTable(results));
removeRuns();

/** Ours and the plain stacks on one corpus: the plain ones in between, so that a drifting machine meets both. */
async function benchmark(size: number): Promise<Result> {
  const corpus = makeCorpus(size);
  const place = join(folder, String(size));
  const site = join(place, "katalog");
  copySite(project, site);
  writeContent(corpus, join(site, "content"));

  const runs: Record<string, Run> = {};
  const build = async (name: string, env: Record<string, string> = {}) => {
    const done = await run(name, { command: join(bin, "astro"), args: ["build"], cwd: site, env: { ASTRO_TELEMETRY_DISABLED: "1", ...env } });
    runs[name] = { ...figures(done), phases: phasesOf(done.printed) };
  };
  await build("katalog");
  runs["eleventy + pagefind"] = await eleventy(corpus, join(place, "eleventy"));
  const hugo = await hugoRun(corpus, join(place, "hugo"));
  if (hugo) runs["hugo + pagefind"] = hugo;
  changeOne(site);
  await build("katalog, one changed");
  // Before the build without index takes the index away.
  const dist = join(site, "dist");
  const made = { output: outputSize(dist), pages: pageSizes(dist), search: await searchCost(dist) };
  changeOne(site);
  await build("katalog, one changed, no index", { KATALOG_TANPA_INDEKS: "1" });
  return { size, runs, ...made };
} // prettier-ignore

async function eleventy(corpus: Corpus, folder: string): Promise<Run> {
  writeEleventy(corpus, folder);
  const installed = spawnSync("npm", ["install", "--no-save", ELEVENTY], { cwd: folder, encoding: "utf8" });
  if (installed.status !== 0) throw new Error(installed.stderr);
  const pages = await run("eleventy", { command: process.execPath, args: ["node_modules/.bin/eleventy", "--quiet"], cwd: folder });
  const index = await run("pagefind", { command: join(bin, "pagefind"), args: ["--site", "_site"], cwd: folder });
  return both(pages, index);
} // prettier-ignore

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

/** An editor adds a sentence to the first SOP of the first unit. */
function changeOne(site: string): void {
  const unit = join(site, "content/sop/unit-1");
  mkdirSync(unit, { recursive: true });
  appendFileSync(join(unit, readdirSync(unit).sort()[0]!), "\nSatu kalimat baru.\n");
}

/** Removes this run's folder and those of earlier ones that broke off; their names begin with a digit. */
function removeRuns(): void {
  for (const name of readdirSync(work).filter((one) => /^\d/.test(one))) {
    rmSync(join(work, name), { recursive: true, force: true });
  }
  console.error("Folders removed; a run within the next five minutes may be slower for it.");
}
