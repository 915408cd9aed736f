/** `npm run check` in the terminal: findings as text and JSON, and where the office draws its line. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function check(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "src/cli/check.ts",
      ...(options.includes("--isi") ? [] : ["--isi", "tests/fixtures/ngantang"]),
      ...options,
    ],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

describe("npm run check", { timeout: 60_000 }, () => {
  it("lists findings below their file and passes", () => {
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^tests\/fixtures\/ngantang\/sop\/kecamatan-ngantang\/penyusunan-sakip\.mdx\n {2}\S+ · nomor: /m,
    );
    expect(stdout).toMatch(/^Temuan: \d+ galat, \d+ peringatan, \d+ catatan\.$/m);
  });

  it("gives the same findings as JSON", () => {
    const { masalah, temuan } = JSON.parse(check("--json").stdout) as {
      masalah: unknown[];
      temuan: { kode: string }[];
    };
    expect(masalah).toEqual([]);
    expect(temuan.filter(({ kode }) => kode === "PERINGATAN_TERPOTONG")).toHaveLength(8);
  });

  it("fails at the chosen severity, and says so", () => {
    const { status, stderr } = check("--gagal-pada", "galat");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Gagal: \d+ temuan pada tingkat "galat" atau lebih berat\.$/m);
  });

  it("explains a choice that it does not know", () => {
    const { status, stderr } = check("--gagal-pada", "parah");
    expect(status).toBe(2);
    expect(stderr).toContain('tingkat "parah" tidak dikenal');
  });

  it("names what is left over from another office: its regulations and its glossary", () => {
    const folder = mkdtempSync(join(tmpdir(), "katalog-sisa-"));
    cpSync(join(root, "tests/fixtures/situs"), folder, { recursive: true });
    for (const name of ["istilah.yaml", "peraturan/perbup-malang-40-2008.yaml"])
      cpSync(join(root, "tests/fixtures/ngantang", name), join(folder, name));
    const { status, stdout } = check("--isi", folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toContain("Tidak dikutip SOP mana pun: peraturan/perbup-malang-40-2008.yaml.");
    expect(stdout).toMatch(/^Istilah yang tidak ada pada SOP mana pun: IKU, LKj, SAKIP,/m);
  });
});
