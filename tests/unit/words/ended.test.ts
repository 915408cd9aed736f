/** A sentence ends once. */
import { expect, it } from "vitest";
import { ended } from "../../../src/words/ended.ts";

it("ends a phrase with one full stop, whoever has written it", () => {
  expect(ended("Bagian Organisasi Kota Contoh")).toBe("Bagian Organisasi Kota Contoh.");
  expect(ended("Bagian Organisasi Kota Contoh.")).toBe("Bagian Organisasi Kota Contoh.");
});
