import { expect, test } from "vitest";
import { isSlipOf, withinOneEdit } from "../../../src/words/slip.ts";

test.each([
  ["lapran", "laporan", true],
  ["laporran", "laporan", true],
  ["lapotan", "laporan", true],
  ["lapoarn", "laporan", true],
  ["aporan", "laporan", true],
  ["kaporan", "laporan", true],
  ["laporan", "laporan", false],
  ["lpran", "laporan", false],
  ["warga", "harga", false],
  ["rapt", "rapat", true],
  ["dina", "dana", false],
  ["rka", "rkan", false],
])("%s for %s: %s", (typed, meant, expected) => {
  expect(isSlipOf(typed, meant)).toBe(expected);
});

test("one edit is symmetric", () => {
  for (const [a, b] of [
    ["abcd", "abd"],
    ["abcd", "acbd"],
    ["abcd", "abed"],
    ["abcd", "badc"],
  ] as const) {
    expect(withinOneEdit(a, b)).toBe(withinOneEdit(b, a));
  }
});
