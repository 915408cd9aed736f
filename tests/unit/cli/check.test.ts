/** `npm run check` in the terminal: findings as text and JSON, and where the office draws its line. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function check(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/cli/check.ts", "--isi", "tests/fixtures/ngantang", ...options],
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
});
