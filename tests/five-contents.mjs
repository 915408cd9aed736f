/**
 * Proves that the engine is for any office: what `npm test` asks of content passes with the content of this repository,
 * with one SOP more, with one SOP only, with another office's three units, and with none.
 * `node tests/five-contents.mjs [name …]` runs the named ones only; `--semua` runs the whole `npm test` for each.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const project = resolve(import.meta.dirname, "..");
const fixtures = join(project, "tests/fixtures");
const folder = join(project, ".cache/lima-isi");

/** Each fills an empty folder with content. */
const CONTENTS = {
  "isi-ini": (into) => cpSync(ownContent(), into, { recursive: true }),
  "satu-lebih": (into) => {
    cpSync(ownContent(), into, { recursive: true });
    // In the first unit, as a clerk would; without a group, since each office has its own.
    const unit = readdirSync(join(into, "unit"))[0].replace(/\.yaml$/, "");
    const added = readFileSync(
      join(fixtures, "konten-baik/content/sop/kecamatan-contoh/penyusunan-laporan.mdx"),
      "utf8",
    );
    mkdirSync(join(into, "sop", unit), { recursive: true });
    writeFileSync(
      join(into, "sop", unit, "sop-tambahan-untuk-uji.mdx"),
      added.replace(/^kelompok:.*\n/m, ""),
    );
  },
  "satu-saja": (into) => cpSync(join(fixtures, "konten-baik/content"), into, { recursive: true }),
  "tiga-unit": (into) => cpSync(join(fixtures, "situs"), into, { recursive: true }),
  kosong: () => undefined,
};

const words = process.argv.slice(2);
const whole = words.includes("--semua");
const names = words.filter((word) => word in CONTENTS);
const failed = [];
for (const name of names.length > 0 ? names : Object.keys(CONTENTS)) {
  const content = join(folder, name);
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  CONTENTS[name](content);
  console.log(`\n==== ${name}: ${content}`);
  const started = performance.now();
  const args = ["src/cli/test.mjs", "--isi", content, ...(whole ? [] : ["--hanya-isi"])];
  const { status } = spawnSync(process.execPath, args, { cwd: project, stdio: "inherit" });
  console.log(`==== ${name}: ${status === 0 ? "baik" : "GAGAL"}, ${seconds(started)} detik`);
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? "Semua isi lulus." : `Gagal: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);

function ownContent() {
  return join(project, "content");
}

function seconds(since) {
  return Math.round((performance.now() - since) / 1000);
}
