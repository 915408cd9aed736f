/** Replacing the site survives a kill at any moment: what was begun is finished by the next build. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { siteFolders, readManifest, type SiteFolders } from "../../../src/integrations/manifest.ts";
import { Output } from "../../../src/integrations/output.ts";
import { clearStaging, finishReplacing, replaceSite } from "../../../src/integrations/replace-site.ts";
import { filesOf } from "../../e2e/support/dist.ts";

const SOURCE = resolve(import.meta.dirname, "../../../src/integrations");
const PAGES = 120;
const KILLS = 10;

let folder: string;

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A site of one generation: two thirds of its pages have the names of the generation before. */
function generation(number: number): Map<string, string> {
  const pages = Array.from({ length: PAGES }, (_, index): [string, string] => {
    const name = index % 3 === 0 ? `lama-${index}-${number}` : `tetap-${index}`;
    return [`sop/${name}/index.html`, `halaman ${index} dari ${number}`];
  });
  return new Map([["index.html", `beranda ${number}`], ...pages]);
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Makes a site beside the old one; returns the manifest it is to have. */
function make(place: SiteFolders, site: ReadonlyMap<string, string>) {
  clearStaging(place);
  const output = new Output(place, readManifest(place));
  for (const [file, text] of site) put(join(place.staging, file), text);
  output.adopt("", "");
  return Object.fromEntries(output.entries);
}

function siteIn(dist: string): Map<string, string> {
  return new Map(filesOf(dist).map((file) => [file, readFileSync(join(dist, file), "utf8")]));
}

/**
 * Replaces the site in a process of its own, which is killed after so many milliseconds, unless it is done before.
 * @returns how long (ms) it worked
 */
async function replaceAndKill(place: SiteFolders, manifest: string, after: number): Promise<number> {
  const script = `
    import { readFileSync } from "node:fs";
    const { replaceSite } = await import(${JSON.stringify(join(SOURCE, "replace-site.ts"))});
    const next = JSON.parse(readFileSync(${JSON.stringify(manifest)}, "utf8"));
    process.stdout.write("mulai");
    replaceSite(${JSON.stringify(place)}, next);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
  const ended = new Promise((done) => child.once("close", done));
  await new Promise((done) => child.stdout.once("data", done));
  const begun = performance.now();
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  await ended;
  clearTimeout(timer);
  return performance.now() - begun;
}

describe("a site that is replaced", () => {
  it("is wholly the old or the new one when the next build begins", { timeout: 120_000 }, async () => {
    folder = mkdtempSync(join(tmpdir(), "ganti-"));
    const place = siteFolders(join(folder, "dist"), join(folder, "cache"));
    replaceSite(place, make(place, generation(0)));
    let old = generation(0);
    let [finished, whole] = [0, 0];
    // The first is not killed: it tells how long the work takes.
    for (let number = 0; number <= KILLS; number++) {
      const site = generation(number);
      const manifest = join(folder, "manifest.json");
      writeFileSync(manifest, JSON.stringify(make(place, site)));
      const after = number === 0 ? 60_000 : Math.random() * whole;
      const worked = await replaceAndKill(place, manifest, after);
      if (number === 0) whole = worked;
      if (finishReplacing(place)) finished++;
      const now = siteIn(place.dist);
      const isNew = now.get("index.html") === site.get("index.html");
      expect(now, `killed after ${after} ms`).toEqual(isNew ? site : old);
      expect(Object.keys(readManifest(place)).sort()).toEqual([...now.keys()].sort());
      old = now;
    }
    // Else the kills all came too early or too late, and the test shows nothing.
    expect(finished).toBeGreaterThan(0);
  });
});
