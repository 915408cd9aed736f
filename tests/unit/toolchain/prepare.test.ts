import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isInstalled } from "../../../src/cli/prepare.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "prepare-"));
  mkdirSync(join(folder, "node_modules/node/bin"), { recursive: true });
  writeFileSync(join(folder, "node_modules/node/bin/node"), "");
  writeFileSync(join(folder, "node_modules/node/bin/node.exe"), "");
  write("package-lock.json", {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/other-os": { version: "1.0.0", optional: true },
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, packages: Record<string, unknown>) {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

describe("isInstalled", () => {
  test("not on a fresh clone", () => {
    expect(isInstalled(folder)).toBe(false);
  });

  test("when all packages but those of other systems are there", () => {
    write("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
    expect(isInstalled(folder)).toBe(true);
  });

  test("not when the lockfile has moved on", () => {
    write("node_modules/.package-lock.json", { "node_modules/a": { version: "0.9.0" } });
    expect(isInstalled(folder)).toBe(false);
  });

  test("not when npm was not allowed to install the pinned Node", () => {
    write("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
    rmSync(join(folder, "node_modules/node"), { recursive: true });
    expect(isInstalled(folder)).toBe(false);
  });
});
