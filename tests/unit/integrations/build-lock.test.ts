/** Two builds of one site: the second says so and goes; what a killed one left stands in nobody's way. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildTaken, takeBuild } from "../../../src/integrations/build-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "kunci-"));
const file = join(folder, "keluaran/proses");
afterAll(() => rmSync(folder, { recursive: true }));

it("is had by one living process at a time", () => {
  expect(takeBuild(file)).toBeNull();
  expect(readFileSync(file, "utf8")).toBe(`${process.pid}`);
  // The process that started this one lives as long as it does.
  writeFileSync(file, `${process.ppid}`);
  expect(takeBuild(file)).toBe(process.ppid);
  expect(buildTaken(process.ppid, file)).toContain(`sedang dibuat oleh proses lain (nomor ${process.ppid})`);
});

it("is free again when its holder has ended, or never was one", () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  for (const left of [`${pid}`, "", "x"]) {
    writeFileSync(file, left);
    expect(takeBuild(file)).toBeNull();
    expect(readFileSync(file, "utf8")).toBe(`${process.pid}`);
  }
});
