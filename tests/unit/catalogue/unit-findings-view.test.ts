/** A unit's page of findings: what is the same is said once; the small map draws what the large one tells. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { findingsMap } from "../../../src/catalogue/views/findings-map.ts";
import { mapSentence } from "../../../src/catalogue/views/map-words.ts";
import { groupQuestion } from "../../../src/catalogue/views/question-groups.ts";
import { smallMap } from "../../../src/graph/small-map.ts";
import { theTwelve } from "./corpus.ts";

const row = (label: string, ...printed: string[]) => ({ label, path: null, printed });

describe("rows of a question", () => {
  it("are gathered where the same is printed, in the order met", () => {
    const { groups, count, more } = groupQuestion({
      id: "a",
      text: "?",
      help: null,
      rows: [row("Satu", "065"), row("Dua", "066"), row("Tiga", "065"), row("Empat")],
    });
    expect(groups.map(({ printed, rows }) => [printed, rows.map(({ label }) => label)])).toEqual([
      [["065"], ["Satu", "Tiga"]],
      [["066"], ["Dua"]],
      [[], ["Empat"]],
    ]);
    expect([count, more]).toEqual([4, 0]);
  });

  it("beyond a hundred are counted", () => {
    const rows = Array.from({ length: 130 }, (_, index) => row(`${index}`));
    expect(groupQuestion({ id: "a", text: "?", help: null, rows })).toMatchObject({ count: 130, more: 30 });
  });
});

describe("the map", () => {
  const catalogue = buildCatalogue(theTwelve(), { today: "2026-01-01" });
  const map = findingsMap(catalogue, catalogue.sops.keys());

  it("in a sentence names the parts most often not whole", () => {
    expect(mapSentence(map)).toBe(
      "104 dari 132 bagian formulir terisi dan utuh. Paling sering belum utuh: Nomor SOP (12 SOP) dan Peringatan (12 SOP).",
    );
  });

  it("in small has a square for each part of each SOP", () => {
    const squares = (path: string) => path.split("M").length - 1;
    const { fills, frames } = smallMap(map);
    // Whole ones are filled, all others framed: 12 SOPs of 11 parts.
    const framed = squares(frames.ragu) + squares(frames.terpotong) + squares(frames.kosong);
    expect(squares(fills.terisi) + framed).toBe(12 * 11);
    // Of the source document: four without Peringatan, one without Keterkaitan.
    expect([squares(frames.kosong), fills.kosong]).toEqual([5, ""]);
  });
});
