/** Word forms find each other: the list of 100 pairs, and forms that nothing was fitted to. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { dictionaryRoots } from "../../../src/search/index/dictionary.ts";
import { Lexicon } from "../../../src/search/lexicon.ts";

const lists = parse(
  readFileSync(fileURLToPath(new URL("../../search/word-forms.yaml", import.meta.url)), "utf8"),
) as Record<"daftar" | "lain" | "beda", Record<string, string>>;

const SPELLINGS = new Map([
  ["pebruari", "februari"],
  ["ijin", "izin"],
]);
const EXCEPTIONS: [string, string[]][] = [["penandatanganan", ["tandatangan"]]];

/** A lexicon that knows the nouns only, as an index of them would. */
function lexiconOf(nouns: readonly string[]): {
  lexicon: Lexicon;
  rootsOf: (noun: string) => readonly string[];
} {
  const exceptions = new Map(EXCEPTIONS);
  const rootsOf = (noun: string): readonly string[] => exceptions.get(noun) ?? dictionaryRoots(noun);
  const roots = new Set(nouns.flatMap(rootsOf));
  const lexicon = new Lexicon({
    jumlah: nouns.length,
    akar: [...roots].map((root) => `${root} 1`).join(" "),
    kata: "",
    kecuali: EXCEPTIONS,
    ejaan: [...SPELLINGS],
    searti: [],
    bukan: "",
    layanan: null,
    kelompok: [],
  });
  return { lexicon, rootsOf };
}

/** Pairs that miss each other, in a catalogue of all nouns together. */
function misses(list: Record<string, string>): string[] {
  const { lexicon, rootsOf } = lexiconOf(Object.keys(list));
  return Object.entries(list).flatMap(([noun, queries]) =>
    queries
      .split(" ")
      .filter((query) => !rootsOf(noun).includes(lexicon.rootOf(query) ?? ""))
      .map((query) => `${query} → ${noun}`),
  );
}

const count = (list: Record<string, string>): number =>
  Object.values(list).flatMap((queries) => queries.split(" ")).length;

describe("word forms", () => {
  test("the list: at least 98 of 100 pairs", () => {
    expect(count(lists.daftar)).toBe(100);
    expect(misses(lists.daftar).length, misses(lists.daftar).join(", ")).toBeLessThanOrEqual(2);
  });

  test("forms outside the list: at least 90 %", () => {
    const missed = misses(lists.lain);
    expect(count(lists.lain)).toBeGreaterThanOrEqual(100);
    expect(1 - missed.length / count(lists.lain), missed.join(", ")).toBeGreaterThanOrEqual(0.9);
  });

  test("words that only look related stay apart", () => {
    const { lexicon, rootsOf } = lexiconOf(Object.keys(lists.beda));
    const joined = Object.entries(lists.beda).flatMap(([noun, queries]) =>
      queries
        .split(" ")
        .filter((query) => rootsOf(noun).includes(lexicon.rootOf(query) ?? ""))
        .map((query) => `${query} = ${noun}`),
    );
    expect(joined).toEqual([]);
  });
});
