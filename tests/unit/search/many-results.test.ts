/** Where there are more results than are loaded, each search of the index takes long: none is made twice. */
import { expect, test } from "vitest";
import { createEngine } from "../../../src/search/query/engine.ts";
import type { LoadedRecord, Pagefind } from "../../../src/search/query/index-api.ts";
import type { Understanding } from "../../../src/search/understanding.ts";

const understanding: Understanding = {
  jumlah: 5000,
  akar: "arsip 3000",
  kata: "",
  bukan: "",
  kecuali: [],
  ejaan: [],
  searti: [],
  layanan: null,
  kelompok: [],
};
const COUNTS = { unit: { "unit-1": 30, "unit-2": 70 } };

/** An index of one word, which a hundred records have, and the filters of every search that was made of it. */
function countedIndex(): { index: Pagefind; searches: string[] } {
  const searches: string[] = [];
  const record: LoadedRecord = { url: "/sop/a/", content: "arsip", meta: { title: "Arsip" }, filters: {} };
  const results = Array.from({ length: 100 }, (_, at) => ({
    id: `${at}`,
    score: 1,
    data: () => Promise.resolve(record),
  }));
  const index: Pagefind = {
    options: () => Promise.resolve(),
    filters: () => Promise.resolve(COUNTS),
    search(_, { filters } = {}) {
      searches.push(Object.keys(filters ?? {}).join());
      return Promise.resolve({ results, filters: COUNTS });
    },
  };
  return { index, searches };
}

test("results and their counts come from one search", async () => {
  const { index, searches } = countedIndex();
  const engine = await createEngine(index, understanding);
  searches.length = 0;
  const answer = await engine.search("arsip", { counts: true });
  expect(answer.filters).toEqual(COUNTS);
  // One to find whether there are many, one that counts.
  expect(searches).toEqual(["", ""]);
});

test("of a filter that is set, the other values are counted by one search more", async () => {
  const { index, searches } = countedIndex();
  const engine = await createEngine(index, understanding);
  searches.length = 0;
  await engine.search("arsip", { counts: true, filters: { unit: ["unit-1"] } });
  expect(searches.toSorted()).toEqual(["", "", "unit"]);
});
