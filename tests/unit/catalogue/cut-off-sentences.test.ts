/**
 * Whole and cut sentences in the manner of real Peringatan, told apart by hand (`utuh`, `putus`). A whole one that is
 * called cut accuses an office falsely; a cut one that is missed only stays unsaid. `simpanan` are cut ones that were kept
 * aside: nothing was mended by them, and of them fewer are found.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isCutOffSentence } from "../../../src/catalogue/sentences/cut-off.ts";
import { LEXICON } from "../../../src/words/dictionary/lexicon.ts";

const rows = readFileSync(new URL("../../fixtures/kalimat.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n");
const of = (mark: string) =>
  rows.map((row) => row.split("\t")).flatMap(([kind, text]) => (kind === mark ? [text!] : []));

it("calls no whole sentence cut off", () => {
  expect(of("utuh").length).toBeGreaterThan(70);
  expect(of("utuh").filter((text) => isCutOffSentence(text, LEXICON))).toEqual([]);
});

it("finds at least nine of ten cut ones", () => {
  const cut = of("putus");
  expect(cut.length).toBeGreaterThan(70);
  expect(cut.filter((text) => isCutOffSentence(text, LEXICON)).length / cut.length).toBeGreaterThanOrEqual(
    0.9,
  );
});

it("finds three of four that were kept aside", () => {
  const kept = of("simpanan");
  expect(kept.length).toBe(60);
  expect(kept.filter((text) => isCutOffSentence(text, LEXICON)).length / kept.length).toBeGreaterThanOrEqual(
    0.75,
  );
});

it("calls no whole sentence cut off without a dictionary, as in the browser", () => {
  expect(of("utuh").filter((text) => isCutOffSentence(text))).toEqual([]);
});
