/** `npm run import -- peraturan`: files are filled as a person would, and nothing is written that was not asked for. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withKeys } from "../../../src/cli/import/yaml-keys.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
let folder: string;

const FEED = [
  {
    jenis: "Peraturan Presiden",
    noPeraturan: "29",
    tahun_pengundangan: "2014",
    judul: "Sistem Akuntabilitas Kinerja Instansi Pemerintah",
    status: "Berlaku",
    urlDetailPeraturan: "https://jdih.contoh.go.id/29",
  },
  {
    jenis: "Peraturan Daerah",
    noPeraturan: "1",
    tahun_pengundangan: "2020",
    teuBadan: "Kabupaten Malang",
    judul: "Pasar",
    status: "Berlaku",
  },
  { jenis: "Buku", judul: "Tanpa nomor" },
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "katalog-peraturan-"));
  cpSync(join(root, "tests/fixtures/ngantang"), join(folder, "isi"), { recursive: true });
  writeFileSync(join(folder, "umpan.json"), JSON.stringify(FEED));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...options: string[]) {
  const args = ["src/cli/import.ts", "peraturan", ...options, "--isi", join(folder, "isi")];
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
}
const file = (name: string) => readFileSync(join(folder, "isi/peraturan", name), "utf8");

describe("npm run import -- peraturan", { timeout: 60_000 }, () => {
  it("says of a trial that it was one", () => {
    expect(run(join(folder, "umpan.json"), "--dry-run").stdout).toContain("Tidak ada yang ditulis");
  });

  it("writes nothing with --dry-run", () => {
    const before = file("perpres-29-2014.yaml");
    const { status, stdout } = run(join(folder, "umpan.json"), "--dry-run", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      peraturan: [{ id: "perpres-29-2014", keadaan: "dilengkapi" }],
      tidakDikutip: 1,
    });
    expect(file("perpres-29-2014.yaml")).toBe(before);
  });

  it("ends 'belum dikonfirmasi' of what is cited, and leaves the other lines as they were", () => {
    const before = file("perpres-29-2014.yaml").split("\n");
    const { stdout } = run(join(folder, "umpan.json"));
    const after = file("perpres-29-2014.yaml");
    expect(after).toContain("status: berlaku\n");
    expect(after).toContain("tautan: https://jdih.contoh.go.id/29\n");
    const gone = before.filter((line) => !after.split("\n").includes(line));
    expect(gone.map((line) => line.split(":")[0])).toEqual(["status", "diperiksa"]);
    expect(stdout).toContain("1 peraturan lain tidak dikutip katalog ini");
    expect(stdout).toContain("Tidak terbaca: umpan.json catatan ke-3");
    expect(readdirSync(join(folder, "isi/peraturan"))).toHaveLength(6);
  });

  it("changes nothing the second time, and takes all with --semua", () => {
    const before = file("perpres-29-2014.yaml");
    expect(run(join(folder, "umpan.json"), "--semua").stdout).toContain(
      "perda-malang-1-2020.yaml: ditambahkan",
    );
    expect(file("perpres-29-2014.yaml")).toBe(before);
    const check = spawnSync(process.execPath, ["src/cli/check.ts", "--isi", join(folder, "isi")], {
      cwd: root,
      encoding: "utf8",
    });
    expect(check.status).toBe(0);
  });

  it("says what it expects", () => {
    writeFileSync(join(folder, "x.txt"), "bukan daftar");
    expect(run(join(folder, "x.txt")).stderr).toContain("bukan daftar peraturan");
    expect(run(join(folder, "tidak-ada.json")).stderr).toContain("berkas itu tidak ada");
    expect(run().status).toBe(2);
  });
});

describe("keys of a file", () => {
  it.each([
    ["", { a: 1 }, "a: 1\n"],
    ["# kata\na: 1 # sisa\nb: 2\n", { a: 3 }, "# kata\na: 3 # sisa\nb: 2\n"],
    ["a: >-\n  panjang\n  sekali\nb: 2", { b: [1], c: "x" }, "a: >-\n  panjang\n  sekali\nb:\n  - 1\nc: x\n"],
    ["a:\n  - x\nb: 2\n", { a: ["y", "z"] }, "a:\n  - y\n  - z\nb: 2\n"],
    ["a: >-\n  panjang\nb: 2\n", { a: "pendek" }, "a: pendek\nb: 2\n"],
    ["a:\nb: 2\n", { a: 1 }, "a: 1\nb: 2\n"],
  ])("%j with %j", (text, changes, expected) => {
    expect(withKeys(text, changes)).toBe(expected);
  });
});
