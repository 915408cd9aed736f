/**
 * Sentences and procedures in the manner of real step tables, told apart by hand (`utuh`, `kosong`). A whole one that is
 * called empty accuses an office falsely; an empty one that is missed only stays unsaid.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { asksNothing } from "../../../../src/catalogue/findings/decision-without-question.ts";
import { ordersNothing } from "../../../../src/catalogue/findings/step-orders-nothing.ts";
import { unusedOutputs } from "../../../../src/catalogue/procedure/unused-outputs.ts";
import { fixtures, procedure } from "./fixtures.ts";

/** A procedure written as `kegiatan; kelengkapan; output || …`. */
function firstOutputUnused(text: string): boolean {
  const steps = text.split("||").map((row) => row.split(";").map((cell) => cell.trim()));
  const made = procedure(
    steps.map(([kegiatan = "", kelengkapan = "", output = ""]) => ({ kegiatan, kelengkapan, output })),
  );
  return unusedOutputs(made).length > 0;
}

const FINDERS = { arahan: ordersNothing, keputusan: asksNothing, output: firstOutputUnused };

const rows = readFileSync("tests/fixtures/langkah.tsv", "utf8")
  .trim()
  .split("\n")
  .map((row) => row.split("\t") as [keyof typeof FINDERS, "utuh" | "kosong", string]);
const of = (rule: keyof typeof FINDERS, mark: string) =>
  rows.flatMap(([name, kind, text]) => (name === rule && kind === mark ? [text] : []));

/** The least share that is found: the first run on the half that no rule was tuned on found no more. */
const LEAST = { arahan: 0.9, keputusan: 0.9, output: 0.5 };

it.each(["arahan", "keputusan", "output"] as const)("%s: none that is whole is accused", (rule) => {
  expect(of(rule, "utuh").length).toBeGreaterThanOrEqual(14);
  expect(of(rule, "utuh").filter(FINDERS[rule])).toEqual([]);
});

it.each(["arahan", "keputusan", "output"] as const)("%s: what is empty is found", (rule) => {
  const empty = of(rule, "kosong");
  expect(empty.length).toBeGreaterThanOrEqual(14);
  expect(empty.filter(FINDERS[rule]).length / empty.length).toBeGreaterThanOrEqual(LEAST[rule]);
});

it("finds nothing in the flowcharts that are whole", () => {
  const found = [...fixtures()].filter(([, one]) => unusedOutputs(one).length > 0).map(([name]) => name);
  expect(found).toEqual([]);
});
