/** The content folder may lie anywhere; every command finds it, and mistakes name its files as the clerk did. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { contentFolder, OWN_CONTENT } from "../../../src/reader/content-folder.ts";
import { readContent } from "../../../src/reader/content.ts";
import { annotations } from "../../../src/reader/report.ts";
import { siteAddress } from "../../../src/reader/site-address.ts";
import { problemAt } from "../../../src/schema/mistakes/problem.ts";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), "isi-"));
cpSync(join(PROJECT, "tests/fixtures/konten-baik/content"), elsewhere, { recursive: true });
afterAll(() => rmSync(elsewhere, { recursive: true }));

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { cwd: PROJECT, encoding: "utf8", env: { ...process.env, ...env } } as const;
  return spawnSync("node", [join(PROJECT, script), ...args], options);
}

describe("the name of the folder", () => {
  test("is content unless KATALOG_ISI says otherwise", () => {
    expect(contentFolder({})).toBe(OWN_CONTENT);
    expect(contentFolder({ KATALOG_ISI: "" })).toBe(OWN_CONTENT);
    expect(contentFolder({ KATALOG_ISI: "../isi/" })).toBe("../isi");
    expect(contentFolder({ KATALOG_ISI: "./isi" })).toBe("isi");
    expect(contentFolder({ KATALOG_ISI: "/srv/isi//" })).toBe("/srv/isi");
    expect(contentFolder({ KATALOG_ISI: ".." })).toBe("..");
  });

  test("is where the address of the site is read", () => {
    expect(siteAddress(PROJECT, { KATALOG_ISI: elsewhere }).site).toBe("https://sop.contoh.go.id");
  });

  test("stands before every file", async () => {
    const { sops, units } = await readContent(PROJECT, elsewhere);
    expect(sops.map(({ file }) => file)).toEqual([
      `${elsewhere}/sop/kecamatan-contoh/penyusunan-laporan.mdx`,
    ]);
    expect(units[0]!.file).toBe(`${elsewhere}/unit/kecamatan-contoh.yaml`);
  });
});

// Each starts Node of its own, which takes its time on a busy machine.
describe("npm run check", { timeout: 60_000 }, () => {
  test("takes the folder from --isi and from KATALOG_ISI", () => {
    const good = "Isi katalog baik: 1 SOP, 1 unit, 1 peraturan terdaftar.";
    expect(run("src/cli/check.ts", ["--isi", elsewhere]).stdout).toContain(good);
    expect(run("src/cli/check.ts", [`--isi=${elsewhere}`]).stdout).toContain(good);
    expect(run("src/cli/check.ts", [], { KATALOG_ISI: elsewhere }).stdout).toContain(good);
  });

  test("says when there is no such folder, and when it is no folder", () => {
    const missing = run("src/cli/check.ts", ["--isi", "../tidak-ada"]);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain(
      "../tidak-ada · folder ini tidak ada; isi katalog dibaca dari folder ini. Betulkan nama folder pada --isi atau KATALOG_ISI.",
    );
    expect(run("src/cli/check.ts", ["--isi", "package.json"]).stderr).toContain("ini berkas, bukan folder");
  });

  test("says when the folder is not named", () => {
    const { status, stderr } = run("src/cli/check.ts", ["--isi", "--json"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Pilihan --isi belum menyebut folder.");
  });
});

test("annotations name files from the folder of the checkout", () => {
  const problem = problemAt("../sop/a/b.mdx", { line: 3, column: 1 }, "nama", {
    found: "a",
    expected: "b",
    fix: "C.",
  });
  const before = process.env["GITHUB_WORKSPACE"];
  process.env["GITHUB_WORKSPACE"] = join(process.cwd(), "..");
  try {
    expect(annotations([problem])).toContain("file=sop/a/b.mdx,line=3");
  } finally {
    if (before === undefined) delete process.env["GITHUB_WORKSPACE"];
    else process.env["GITHUB_WORKSPACE"] = before;
  }
});
