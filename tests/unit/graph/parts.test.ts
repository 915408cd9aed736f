import { describe, expect, it } from "vitest";
import { assignTracks, type Bundle } from "../../../src/graph/lanes.ts";
import { orderColumns } from "../../../src/graph/column-order.ts";
import { placeColumn } from "../../../src/graph/place.ts";
import { textWidth, wrap } from "../../../src/graph/text.ts";

const TYPE = { size: 10, line: 12 };

describe("wrap", () => {
  it("breaks between words and keeps all of them", () => {
    const lines = wrap("Penyusunan Rencana Kegiatan Anggaran", 110, TYPE);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe("Penyusunan Rencana Kegiatan Anggaran");
    for (const line of lines) expect(textWidth(line, TYPE)).toBeLessThanOrEqual(110);
  });

  it("breaks a word only where it fills a line alone", () => {
    const lines = wrap(`a ${"m".repeat(30)}`, 60, TYPE);
    expect(lines.join("").replace(" ", "")).toBe(`a${"m".repeat(30)}`);
    for (const line of lines) expect(textWidth(line, TYPE)).toBeLessThanOrEqual(60);
  });

  it("counts bold type as wider", () => {
    expect(textWidth("Perpres", { ...TYPE, bold: true })).toBeGreaterThan(textWidth("Perpres", TYPE));
  });
});

describe("placeColumn", () => {
  it("leaves boxes where they want to be when there is room", () => {
    expect(
      placeColumn(
        [
          { wanted: 10, height: 10 },
          { wanted: 50, height: 20 },
        ],
        5,
      ),
    ).toEqual([5, 40]);
  });

  it("moves boxes that collide as little as possible, together", () => {
    expect(
      placeColumn(
        [
          { wanted: 50, height: 10 },
          { wanted: 50, height: 10 },
        ],
        10,
      ),
    ).toEqual([35, 55]);
  });

  it("never overlaps", () => {
    const slots = [5, 90, 20, 20, 20, 300, 10].map((wanted) => ({ wanted, height: 30 }));
    const tops = placeColumn(slots, 4);
    tops.slice(1).forEach((top, i) => expect(top - tops[i]!).toBeGreaterThanOrEqual(34 - 1e-9));
  });
});

describe("orderColumns", () => {
  it("untangles lines that need not cross", () => {
    const spans = [
      ["a", "3"],
      ["b", "2"],
      ["c", "1"],
    ] as const;
    const [left, right] = orderColumns(
      [
        ["a", "b", "c"],
        ["1", "2", "3"],
      ],
      spans,
    );
    expect(left!.map((id) => spans.find(([from]) => from === id)![1])).toEqual(right);
  });

  it("keeps nodes in their columns, linked or not", () => {
    const columns = orderColumns([["r"], ["s", "lone"], ["u", "v"]], [["s", "u"]]);
    expect(columns.map((ids) => ids.toSorted())).toEqual([["r"], ["lone", "s"], ["u", "v"]]);
  });
});

describe("assignTracks", () => {
  const bundle = (hub: string, hubY: number, ...spokeYs: number[]): Bundle => ({
    hub,
    hubY,
    side: "right",
    spokes: spokeYs.map((y, i) => ({ id: `${hub}${i}`, y, side: "left" as const })),
  });

  it("lets bundles that do not touch share a track", () => {
    expect(assignTracks([bundle("a", 10, 20), bundle("b", 100, 120)]).count).toBe(1);
    expect(assignTracks([bundle("a", 10, 110), bundle("b", 100, 120)]).count).toBe(2);
  });

  it("orders tracks so that bundles which need not cross do not", () => {
    // Both come down to their hubs; with `a` on the left its way in would cross `b`, and the way out of `b` would cross `a`.
    const { track } = assignTracks([bundle("a", 80, 0), bundle("b", 100, 40)]);
    expect(track.get("b")).toBeLessThan(track.get("a")!);
  });
});
