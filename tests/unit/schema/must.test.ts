/** What must be there and is not is told at once, by its name. */
import { expect, it } from "vitest";
import { firstOf, itemAt, lastOf, must, present } from "../../../src/basics/must.ts";

it("hands over what is there, falsy values too", () => {
  expect(must(new Map([["a", 0]]), "a")).toBe(0);
  expect([firstOf(["", "b"]), lastOf([1, 0]), itemAt([1, false], 1)]).toEqual(["", 0, false]);
  expect(present("")).toBe("");
});

it("names what is missing", () => {
  expect(() => must(new Map<string, number>(), "unit/slug")).toThrow("unit/slug");
  expect(() => itemAt(["a"], 3)).toThrow("3 of 1");
  expect(() => firstOf([])).toThrow("0 of 0");
  expect(() => lastOf([])).toThrow();
  expect(() => present(null)).toThrow("null");
});
