/** The law of pages that may stay from build to build: each is a function of its view, and of nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importedBelow, importsOf } from "../support/imports.ts";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));
const at = (path: string): string => join(SRC, path);

/** Gives a template its views, and digests them. */
const KEYED = at("build/keyed-pages.ts");
/** What stands on every page; it is part of every key. */
const FRAME = at("build/frame.ts");
/** Where content can be had that is in no view. */
const CONTENT = ["build/catalogue.ts", "build/shared-content.ts", "reader/content.ts"].map(at);
/** Its body may need the compiler; such a page has no key. */
const COMPILED = at("pages/sop/[unit]/[slug].astro");

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|mjs|astro)$/.test(name))
  .map(at);
const keyed = sources.filter(
  (file) =>
    file.endsWith(".astro") &&
    importsOf(readFileSync(file, "utf8")).some((one) => one.endsWith("/keyed-pages.ts")),
);

/** What a keyed template reaches besides its views, as sentences. */
function breaches(template: string): string[] {
  const name = relative(SRC, template);
  const reached = [template, ...importedBelow(template, new Set([KEYED, FRAME]))];
  return reached.flatMap((one) => {
    if (CONTENT.includes(one)) return [`${name} reaches ${relative(SRC, one)}`];
    if (one === "astro:content" && template !== COMPILED) return [`${name} reaches ${one}`];
    const changing = one.startsWith(SRC) && /\.(?:ts|astro)$/.test(one) && one !== KEYED && one !== FRAME;
    return changing && /new Date\(\)|Date\.now\(|process\.env/.test(readFileSync(one, "utf8"))
      ? [`${name} reaches a clock or the environment in ${relative(SRC, one)}`]
      : [];
  });
}

describe("a keyed template", () => {
  it("asks for nothing but its view, nor does any component below it", () => {
    expect(keyed.length).toBeGreaterThanOrEqual(6);
    expect(keyed.flatMap(breaches)).toEqual([]);
  });

  it("has its key from the one helper that gives it its view", () => {
    const speakers = sources.filter((file) => readFileSync(file, "utf8").includes("cacheKey"));
    expect(speakers.map((file) => relative(SRC, file)).sort()).toEqual([
      "build/keyed-pages.ts",
      "integrations/draw-pages.ts",
    ]);
  });

  it("would be noticed if it asked for the catalogue", () => {
    // The home page has no key and asks freely.
    expect(breaches(at("pages/index.astro"))).toContain("pages/index.astro reaches build/catalogue.ts");
  });
});

describe("the day", () => {
  it("is read in one place, which a build asks in one thread", () => {
    const clocks = sources.filter((file) => /new Date\(\)|Date\.now\(/.test(readFileSync(file, "utf8")));
    expect(clocks.map((file) => relative(SRC, file)).sort()).toEqual([
      "build/catalogue.ts",
      // In the browser, of whoever checks a document.
      "components/desk/today.ts",
    ]);
  });
});
