/** The unit of a draft is what is certain, or a question. */
import { expect, it } from "vitest";
import type { Draft, SourceLine } from "../../../src/desk/draft.ts";
import { unitNamed, unitOf } from "../../../src/desk/unit-of.ts";

const unit = (id: string, kop: string[], kodeWilayah?: string) => ({
  id,
  data: { nama: id, kop, wilayah: "Kabupaten Contoh", ...(kodeWilayah ? { kodeWilayah } : {}) },
  file: `unit/${id}.yaml`,
});
const units = [
  unit("pemda", ["PEMERINTAH KABUPATEN CONTOH"]),
  unit("dinas-a", ["PEMERINTAH KABUPATEN CONTOH", "DINAS ARSIP"], "99.01.05"),
  unit("dinas-b", ["PEMERINTAH KABUPATEN CONTOH", "DINAS BUKU"], "99.01.06"),
];
const draft = (nomor: string, chosen: string | null = null): Draft => ({
  values: { nomor },
  original: null,
  unit: chosen,
  slug: null,
});
const lines = (...texts: string[]): SourceLine[] =>
  texts.map((text) => ({ page: 1, parts: [{ text, field: null, label: false }] }));

it("comes from the choice, the number's code, or there being one", () => {
  expect(unitOf(draft("065/1/99.01.06/2024"), units)).toBe("dinas-b");
  expect(unitOf(draft("065/1/99.01.06/2024", "dinas-a"), units)).toBe("dinas-a");
  expect(unitOf(draft("065/1/2024"), units.slice(1, 2))).toBe("dinas-a");
});

it("is a question where nothing says it, never the first of the list", () => {
  expect(unitOf(draft("065/1/35.07.27/2024"), units)).toBeNull();
  expect(unitOf(draft("065/1/2024"), units)).toBeNull();
});

it("stays the folder's own where the site does not know it yet", () => {
  expect(unitOf(draft("065/1/99.01.06/2024", "dinas-baru"), units)).toBe("dinas-baru");
});

it("is read off the letterhead: the whole of it, and the longest", () => {
  expect(unitNamed(lines("Pemerintah Kabupaten Contoh", "Dinas  Buku"), units)).toBe("dinas-b");
  expect(unitNamed(lines("PEMERINTAH KABUPATEN CONTOH DINAS ARSIP"), units)).toBe("dinas-a");
  expect(unitNamed(lines("DINAS ARSIP DAN BUKU"), units)).toBeNull();
  expect(unitNamed(lines("PEMERINTAH KABUPATEN CONTOH", "DINAS ARSIP", "DINAS BUKU"), units)).toBeNull();
});
