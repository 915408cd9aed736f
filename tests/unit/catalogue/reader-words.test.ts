/** Numbers in a sentence. */
import { expect, it } from "vitest";
import { numberWords } from "../../../src/catalogue/reader-words.ts";

it.each([
  [[4], "4"],
  [[1, 2], "1 dan 2"],
  [[1, 3, 8], "1, 3, dan 8"],
  [[1, 2, 3], "1–3"],
  [[1, 3, 4, 5, 6, 9], "1, 3–6, dan 9"],
  [[2, 3, 5, 6, 7], "2, 3, dan 5–7"],
])("%j is said as %s", (numbers, words) => {
  expect(numberWords(numbers)).toBe(words);
});
