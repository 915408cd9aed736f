/** A rule is one file: all its words stand there, and its code nowhere else in the source. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { RULES, type KnownCode, type RuleCode } from "../../../src/catalogue/findings/index.ts";

const SRC = fileURLToPath(new URL("../../../src", import.meta.url));
const FOLDER = join(SRC, "catalogue/findings");
/** What rules are, all of them, the editor's own codes, and what several rules have in common. */
const NO_RULES = ["rule.ts", "index.ts", "editorial.ts", "cut-off-rule.ts"];

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(?:ts|astro)$/.test(name))
  .map((name) => [join(SRC, name), readFileSync(join(SRC, name), "utf8")] as const);

it("every file of the folder holds a rule that is registered", () => {
  const files = readdirSync(FOLDER).filter((name) => !NO_RULES.includes(name));
  const idle = files.filter((name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    return !RULES.some(({ code }) => text.includes(`"${code}"`));
  });
  expect(idle).toEqual([]);
  expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
});

it.each(RULES.map(({ code }) => code))("%s is named in its own file only", (code) => {
  const naming = sources.filter(([, text]) => text.includes(`"${code}"`)).map(([path]) => path);
  expect(naming).toHaveLength(1);
  expect(naming[0]!.startsWith(FOLDER)).toBe(true);
});

it("no rule is known by its file outside the folder", () => {
  const knowing = sources.filter(
    ([path, text]) =>
      !path.startsWith(FOLDER) && /from "[^"]*\/findings\/(?!index\.ts|rule\.ts)[a-z-]+\.ts"/.test(text),
  );
  expect(knowing.map(([path]) => path)).toEqual([]);
});

it("what people call a rule stands in its file, and is searched", () => {
  const called = RULES.filter(({ searchedAs }) => searchedAs !== undefined);
  expect(called.map(({ code }) => code)).toContain("NOMOR_TANPA_URUT");
  const elsewhere = sources.filter(
    ([path, text]) =>
      !path.startsWith(FOLDER) && called.some(({ searchedAs = "" }) => text.includes(searchedAs)),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

it("a typing error in a code does not compile", () => {
  const known: readonly RuleCode[] = ["NOMOR_KODE_UNIT_BERBEDA", "ALUR_TANPA_MULAI"];
  // @ts-expect-error: one letter is missing
  const mistyped: RuleCode = "NOMOR_KODE_UNIT_BERBED";
  // @ts-expect-error: as little among the editor's codes
  const mistypedEditorial: KnownCode = "LABEL_BERBED";
  const codes = RULES.map(({ code }): string => code);
  expect(codes).toEqual(expect.arrayContaining([...known]));
  expect([mistyped, mistypedEditorial].filter((code) => codes.includes(code))).toEqual([]);
});

it("no rule of every form founds itself on the regulation of the SOP AP alone", () => {
  const general = RULES.filter(({ form }) => form !== "sop-ap");
  const founded = general.filter(({ reason, advice }) =>
    /(?<!untuk SOP AP: )PermenPAN-RB 35\/2012/.test(`${reason} ${advice}`),
  );
  expect(founded.map(({ code }) => code)).toEqual([]);
});
