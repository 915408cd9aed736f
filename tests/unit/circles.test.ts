/** No file under src/ needs itself, not even by types and not by way of others: every chain of imports ends. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf } from "../support/imports.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

type Imports = ReadonlyMap<string, readonly string[]>;

/** The files of src/ by path, each with what it imports of src/. */
function importsOfSource(): Imports {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:ts|mjs|astro)$/.test(name),
  );
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(SRC, file), "utf8");
      const found = importsOf(text)
        .filter((specifier) => specifier.startsWith("."))
        .map((path) => relative(SRC, resolve(SRC, dirname(file), path)));
      return [file, found] as const;
    }),
  );
}

/** Each circle once, as the files along it. */
function circles(imports: Imports): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) return void found.push([...path.slice(start), file].join(" → "));
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

describe("circles of imports", () => {
  it("are nowhere", () => {
    expect(circles(importsOfSource())).toEqual([]);
  });

  it("are noticed", () => {
    const a = new Map([
      ["a.ts", ["b.ts"]],
      ["b.ts", ["c.ts"]],
      ["c.ts", ["b.ts"]],
    ]);
    expect(circles(a)).toEqual(["b.ts → c.ts → b.ts"]);
  });
});
