/**
 * What a file exports, another file asks for, be it a test; what nobody asks for is no export, or it is dead. A name that
 * is exported means one thing, and stands in code only: readers are told words.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { namedImportsOf } from "../support/imports.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const EXPORT = /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;
/** Astro asks for these by their place. */
const ENTRIES = /^src\/(?:pages\/|content\.config\.ts)/;

type Files = ReadonlyMap<string, string>;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|mjs|astro)$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** `file name` of each export that no other file names; a file that is imported whole has none. */
function unasked(files: Files): string[] {
  const asked = new Set<string>();
  for (const [file, text] of files) {
    const at = (path: string): string => relative(ROOT, resolve(ROOT, dirname(file), path));
    for (const { specifier, names } of namedImportsOf(text))
      for (const name of names ?? ["*"]) asked.add(`${at(specifier)} ${name}`);
  }
  return [...files]
    .filter(([file]) => file.startsWith("src/") && file.endsWith(".ts") && !asked.has(`${file} *`))
    .filter(([file]) => !ENTRIES.test(file))
    .flatMap(([file, text]) => Array.from(text.matchAll(EXPORT), ([, name]) => `${file} ${name}`))
    .filter((one) => !asked.has(one));
}

/** `name: file, file` of each name that several files export. */
function exportedTwice(files: Files): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [file, text] of files) {
    if (!file.startsWith("src/") || ENTRIES.test(file)) continue;
    for (const [, name] of text.matchAll(EXPORT))
      owners.set(name!, (owners.get(name!) ?? new Set()).add(file));
  }
  return [...owners]
    .filter(([, own]) => own.size > 1)
    .map(([name, own]) => `${name}: ${[...own].join(", ")}`);
}

const TEXT = /"((?:[^"\\\n]|\\.)*)"|`([^`\n]*)`/g;

/** `file: name` of each exported name that stands in a text for readers. */
function told(files: Files): string[] {
  const exported = new Set(
    [...files.values()].flatMap((text) => Array.from(text.matchAll(EXPORT), ([, name]) => name!)),
  );
  return [...files]
    .filter(([file]) => file.startsWith("src/"))
    .flatMap(([file, text]) =>
      Array.from(text.matchAll(TEXT), ([, plain, template]) => plain ?? template!)
        .filter((sentence) => sentence.includes(" "))
        .flatMap((sentence) => sentence.replaceAll(/\$\{[^}]*\}/g, "").split(/\W+/))
        .filter((word) => /^[A-Z]\w*[a-z][A-Z]/.test(word) && exported.has(word))
        .map((word) => `${file}: ${word}`),
    );
}

const names = [...filesBelow("src"), ...filesBelow("tests"), "astro.config.mjs"];
const all = new Map(names.map((name) => [name, readFileSync(join(ROOT, name), "utf8")]));

it("no export is asked for by nobody", () => {
  expect(unasked(all)).toEqual([]);
});

it("no name is exported for two things", () => {
  expect(exportedTwice(all)).toEqual([]);
});

it("no reader is told the name of a type", () => {
  expect(told(all)).toEqual([]);
  const renamed: Files = new Map([
    ["src/a/x.ts", 'export type PdfWord = 1;\nconst say = "Pakai PdfWord atau Excel";\n'],
  ]);
  expect(told(renamed)).toEqual(["src/a/x.ts: PdfWord"]);
});

it("would be noticed if it were", () => {
  const files: Files = new Map([
    ["src/a/x.ts", "export const one = 1;\nexport interface Two {}\nexport function three() {}\n"],
    ["src/a/y.ts", 'import { one, type Two } from "./x.ts";\nexport { one };\n'],
  ]);
  expect(unasked(files)).toEqual(["src/a/x.ts three"]);
  const two: Files = new Map([
    ["src/a/x.ts", "export const one = 1;\n"],
    ["src/b/y.ts", "export type one = 1;\n"],
    ["src/pages/y.ts", "export const one = 2;\n"],
  ]);
  expect(exportedTwice(two)).toEqual(["one: src/a/x.ts, src/b/y.ts"]);
});
