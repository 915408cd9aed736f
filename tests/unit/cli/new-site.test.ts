/** `npm run baru -- situs`: the folder it writes is checked and built as it is, and calls the workflow that there is. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { repositoryOf } from "../../../src/cli/baru/engine-source.ts";
import { writeSite } from "../../../src/cli/baru/site.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
let folder: string;
let site: string;

function run(script: string, args: readonly string[]) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  return spawnSync(process.execPath, [script, ...args], { cwd: PROJECT, encoding: "utf8", env });
}
const make = (...args: string[]) => run("src/cli/baru.ts", args);

beforeAll(() => {
  mkdirSync(join(PROJECT, ".cache"), { recursive: true });
  folder = mkdtempSync(join(PROJECT, ".cache/situs-baru-"));
  site = join(folder, "kantor");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run baru -- situs", { timeout: 120_000 }, () => {
  test("writes a folder that passes the check and says what comes next", () => {
    const { status, stdout } = make("situs", site);
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run check -- --isi ${site}`);
    expect(readFileSync(join(site, "README.md"), "utf8")).toContain("npm start -- --isi ../kantor ");
    const checked = run("src/cli/check.ts", ["--isi", site]);
    expect(checked.stdout).toContain("Isi katalog baik: 1 SOP, 1 unit,");
    expect(checked.status, checked.stderr).toBe(0);
  });

  test("writes a folder that builds", () => {
    const out = join(folder, "dist");
    const built = run("node_modules/astro/bin/astro.mjs", ["build", "--isi", site, "--outDir", out]);
    expect(built.status, built.stdout + built.stderr).toBe(0);
    expect(existsSync(join(out, "sop/kantor-contoh/contoh-sop/index.html"))).toBe(true);
  });

  test("takes what differs from office to office, keeps the words beside it, and refuses what is wrong", () => {
    const other = join(folder, "lain");
    const { status, stderr } = make(
      "situs",
      other,
      "--nama",
      "SOP Kota: Contoh",
      "--alamat",
      "https://sop.example",
    );
    expect(status, stderr).toBe(0);
    const text = readFileSync(join(other, "situs.yaml"), "utf8");
    expect(parse(text)).toMatchObject({
      nama: "SOP Kota: Contoh",
      alamat: "https://sop.example",
      penerbit: "Kantor Contoh",
    });
    const template = readFileSync(join(PROJECT, "src/cli/baru/situs/situs.yaml"), "utf8");
    const comments = (words: string) => words.split("\n").filter((line) => line.startsWith("#"));
    expect(comments(text)).toEqual(comments(template));
    const wrong = make("situs", join(folder, "salah"), "--alamat", "sop.example");
    expect(wrong.stderr).toContain('alamat: tertulis "sop.example"');
    expect(existsSync(join(folder, "salah"))).toBe(false);
  });

  test("does not write over what is there, and says what it can make", () => {
    const before = readFileSync(join(site, "situs.yaml"), "utf8");
    writeFileSync(join(site, "situs.yaml"), "nama: Punya Kantor\n");
    const again = make("situs", site);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("sudah berisi");
    expect(readFileSync(join(site, "situs.yaml"), "utf8")).toBe("nama: Punya Kantor\n");
    writeFileSync(join(site, "situs.yaml"), before);
    expect(make("situs").stderr).toContain("Belum disebut: --folder");
    expect(make("gambar").stderr).toContain("npm run baru -- situs <folder>");
  });

  test("calls the workflow of the program, in a dozen lines, at a version", () => {
    const other = join(folder, "alur");
    writeSite(other, { repository: "dinas/katalog", version: "a".repeat(40) });
    const text = readFileSync(join(other, ".github/workflows/terbitkan.yml"), "utf8");
    expect(text.trim().split("\n").length).toBeLessThanOrEqual(14);
    const { jobs } = parse(text) as { jobs: { katalog: { uses: string; with: Record<string, string> } } };
    expect(jobs.katalog.uses).toBe(`dinas/katalog/.github/workflows/isi.yml@${"a".repeat(40)}`);
    const called = parse(readFileSync(join(PROJECT, ".github/workflows/isi.yml"), "utf8")) as {
      on: { workflow_call: { inputs: Record<string, { required?: boolean }> } };
    };
    const inputs = called.on.workflow_call.inputs;
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(jobs.katalog.with)));
    const required = Object.keys(inputs).filter((name) => inputs[name]!.required);
    expect(Object.keys(jobs.katalog.with)).toEqual(expect.arrayContaining(required));
  });
});

test("the program's repository is read from its address", () => {
  expect(repositoryOf("https://github.com/dinas/katalog-sop.git")).toBe("dinas/katalog-sop");
  expect(repositoryOf("git@github.com:dinas/katalog-sop.git")).toBe("dinas/katalog-sop");
  expect(repositoryOf("https://github.com/dinas/katalog.sop/")).toBe("dinas/katalog.sop");
  expect(repositoryOf("https://git.example/dinas/katalog")).toBeNull();
});
