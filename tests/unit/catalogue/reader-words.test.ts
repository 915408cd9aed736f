/** Numbers and lists in a sentence. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { someNames } from "../../../src/catalogue/findings/rule.ts";
import { kindOf } from "../../../src/catalogue/law/kinds.ts";
import { leftOutWords, totalTime } from "../../../src/catalogue/procedure/total-time.ts";
import { listWords, numberWords } from "../../../src/catalogue/reader-words.ts";

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

it("a comma stands before the last of three, wherever lists are made", () => {
  expect(listWords([])).toBe("");
  expect(listWords(["A", "B"])).toBe("A dan B");
  expect(listWords(["A", "B", "C"])).toBe("A, B, dan C");
  expect(someNames(["A", "B", "C"], 3)).toBe("“A”, “B”, dan “C”");
  expect(someNames(["A"], 3)).toBe("“A” dan 2 lainnya");
  const times = [1, 2, 3].map((step) => ({ step, waktu: undefined }));
  expect(leftOutWords(totalTime(times))).toBe("tanpa waktu: langkah 1, 2, dan 3");
  expect(kindOf("bersama-peraturan-dagri-kes-keu").long).toMatch(/ Bersama [^,]+, [^,]+, dan [^,]+$/);
});

it("no other file makes a list by hand", () => {
  const src = fileURLToPath(new URL("../../../src", import.meta.url));
  const makers = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      /\.(?:ts|astro)$/.test(name) &&
      /join\([^()]*\)\}?,? (?:dan|atau) |join\(["'`],? ?(?:dan|atau) |ListFormat/.test(
        readFileSync(join(src, name), "utf8"),
      ),
  );
  expect(makers).toEqual(["catalogue/reader-words.ts"]);
});
