/** Times as offices print them: every form met in real documents, with what a clerk reads in it. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDuration } from "../../../../src/catalogue/procedure/duration.ts";

const rows = readFileSync(new URL("../../../fixtures/waktu.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [printed: string, min: string, max: string, unit: string, per: string]);

const number = (text: string): number => Number(text.replace(",", "."));

it.each(rows)("%s", (printed, min, max, unit, per) => {
  expect(parseDuration(printed)).toEqual(
    unit === "" ? null : { min: number(min), max: number(max), unit, per: per === "" ? null : per },
  );
});

it("an empty cell says nothing", () => {
  expect(parseDuration("")).toBeNull();
});
