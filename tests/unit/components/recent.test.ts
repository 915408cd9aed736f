/** Recent searches: one stretch of typing is one query. */
import { beforeEach, expect, it, vi } from "vitest";
import { recentQueries, rememberQuery } from "../../../src/components/search/recent.ts";

beforeEach(() => {
  const stored = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});

/** Letter by letter, each of which finds something. */
function type(...queries: string[]): void {
  queries.reduce<string | null>((typed, query) => rememberQuery(query, typed), null);
}

it("keeps the whole of what is typed and erased letter by letter", () => {
  type("re", "ret", "retribusi", "retribus", "retr", "re");
  expect(recentQueries()).toEqual(["retribusi"]);
});

it("keeps what a slip was mended to, and what was sought before", () => {
  rememberQuery("surat keluar");
  type("kart", "kartk", "kart", "kartu keluarga");
  type("surat");
  expect(recentQueries()).toEqual(["surat", "kartu keluarga", "surat keluar"]);
});
