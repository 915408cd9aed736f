/** A build over an earlier one gives byte for byte what a build from nothing gives, and draws only what has changed. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../../e2e/support/dist.ts";
import { copySite } from "../../support/site-copy.ts";

const PROJECT = resolve(import.meta.dirname, "../../..");
const FIXTURE = join(PROJECT, "tests/fixtures/ngantang");
const UNIT = "isi/sop/kecamatan-ngantang";
/** A PNG of one pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC",
  "base64",
);

let folder: string;
let site: string;

/** Findings are told as of a day; `day` counts from an arbitrary one. */
function build(root: string, day = 0): { status: number | null; printed: string } {
  const astro = join(PROJECT, "node_modules/astro/bin/astro.mjs");
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    KATALOG_ISI: "isi",
    NODE_ENV: "production",
    SOURCE_DATE_EPOCH: String(1_790_000_000 + day * 86_400),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, "build"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, printed: stdout + stderr };
}

/** Every file of a built site by name, with its bytes. */
function siteOf(root: string): Map<string, string> {
  const dist = join(root, "dist");
  return new Map(filesOf(dist).map((name) => [name, readFileSync(join(dist, name), "base64")]));
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(site, file);
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

beforeAll(() => {
  mkdirSync(join(PROJECT, ".cache"), { recursive: true });
  folder = mkdtempSync(join(PROJECT, ".cache/bangun-ulang-"));
  site = join(folder, "a");
  copySite(PROJECT, site);
  cpSync(FIXTURE, join(site, "isi"), { recursive: true });
  // One SOP with a picture, which only the compiler draws.
  writeFileSync(join(site, UNIT, "titik.png"), PICTURE);
  edit(`${UNIT}/penyusunan-sakip.mdx`, (text) => `${text}\n![Sebuah titik](./titik.png)\n`);
  const { status, printed } = build(site);
  expect(status, printed).toBe(0);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("a build over an earlier one", () => {
  it("draws nothing with a digest and makes no index when nothing has changed", { timeout: 60_000 }, () => {
    const before = siteOf(site);
    const { printed } = build(site);
    expect(printed).toMatch(/ 0 halaman digambar, \d+ tidak berubah/);
    expect(printed).toContain("indeks pencarian tidak dibuat ulang");
    expect(siteOf(site)).toEqual(before);
  });

  it("tells the new day where the findings of a unit are told as of a day", { timeout: 60_000 }, () => {
    const page = (): string => readFileSync(join(site, "dist/temuan/kecamatan-ngantang/index.html"), "utf8");
    expect(page()).toContain("per 21 September 2026");
    build(site, 1);
    expect(page()).toContain("per 22 September 2026");
  });

  it(
    "is like a build from nothing when a day later SOPs have been renamed and removed",
    { timeout: 120_000 },
    () => {
      // Named by another SOP: its page changes, that of the other, the regulations', the findings', the linkage.
      edit(`${UNIT}/penyusunan-perjanjian-kinerja.mdx`, (text) =>
        text.replace(/^nama: .*$/m, "nama: Penyusunan Kontrak Kinerja"),
      );
      rmSync(join(site, UNIT, "penyusunan-laporan-bulanan.mdx"));
      const again = build(site, 2);
      expect(again.status, again.printed).toBe(0);
      const drawn = Number(/ (\d+) halaman digambar, (\d+) tidak/.exec(again.printed)?.[1]);
      expect(drawn).toBeGreaterThan(5);
      expect(again.printed).toMatch(/ [1-9]\d* tidak berubah/);

      const fresh = join(folder, "b");
      copySite(PROJECT, fresh);
      cpSync(join(site, "isi"), join(fresh, "isi"), { recursive: true });
      const anew = build(fresh, 2);
      expect(anew.status, anew.printed).toBe(0);
      const [left, right] = [siteOf(site), siteOf(fresh)];
      expect([...left.keys()]).toEqual([...right.keys()]);
      expect([...left].flatMap(([name, bytes]) => (bytes === right.get(name) ? [] : [name]))).toEqual([]);
      expect([...left.keys()].some((name) => /^_astro\/titik\..*/.test(name))).toBe(true);
    },
  );

  it("leaves everything as it was when the content has mistakes", { timeout: 60_000 }, () => {
    const before = siteOf(site);
    const file = `${UNIT}/penyusunan-sakip.mdx`;
    const text = readFileSync(join(site, file), "utf8");
    edit(file, (good) => good.replace(/^nama: .*$/m, "nama: [1, 2]"));
    const { status, printed } = build(site, 2);
    expect(status).toBe(1);
    expect(printed).toContain(file);
    expect(siteOf(site)).toEqual(before);
    writeFileSync(join(site, file), text);
  });
});
