/**
 * Whole and cut sentences in the manner of real Peringatan, told apart by hand (`utuh`, `putus`). A whole one that is
 * called cut accuses an office falsely; a cut one that is missed only stays unsaid.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isCutOffSentence } from "../../../src/catalogue/sentences/cut-off.ts";
import { halfWords } from "../../../src/words/half-word.ts";
import { ROOTS } from "../../../src/words/dictionary/roots.ts";

const isHalf = halfWords(ROOTS);

const rows = readFileSync(new URL("../../fixtures/kalimat.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const of = (mark: string) =>
  rows.map((row) => row.split("\t")).flatMap(([kind, text]) => (kind === mark ? [text!] : []));

it("calls no whole sentence cut off", () => {
  expect(of("utuh").length).toBeGreaterThan(70);
  expect(of("utuh").filter((text) => isCutOffSentence(text, isHalf))).toEqual([]);
});

it("finds at least nine of ten cut ones", () => {
  const cut = of("putus");
  expect(cut.length).toBeGreaterThan(70);
  expect(cut.filter((text) => isCutOffSentence(text, isHalf)).length / cut.length).toBeGreaterThanOrEqual(
    0.9,
  );
});
