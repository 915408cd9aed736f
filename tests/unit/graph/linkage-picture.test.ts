import { describe, expect, it } from "vitest";
import { linkagePicture } from "../../../src/graph/linkage-picture.ts";
import type { GraphEdge } from "../../../src/catalogue/linkage/graph-types.ts";
import type { PictureKind, SourceNode } from "../../../src/graph/picture.ts";
import { expectWholeLabels, overlaps } from "./boxes.ts";
import { twelve } from "./twelve.ts";

/** First and last point of a drawn path, arrow head left aside. */
function ends(path: string): { tip: [number, number]; start: [number, number] } {
  const [, head, curve] = /^(M.*?l[^M]*)(M.*)$/.exec(path)!;
  const tip = /L(-?[\d.]+),(-?[\d.]+)/.exec(head!)!;
  const end = /(?:,(-?[\d.]+)|M-?[\d.]+,(-?[\d.]+))H(-?[\d.]+)$/.exec(curve!)!;
  return { tip: [Number(tip[1]), Number(tip[2])], start: [Number(end[3]), Number(end[1] ?? end[2])] };
}

describe("the picture of the twelve", () => {
  const picture = linkagePicture(twelve());

  it("has 26 boxes and 80 lines", () => {
    expect(picture.nodes).toHaveLength(26);
    expect(picture.edges).toHaveLength(80);
    expect(picture.headings.map(({ text }) => text)).toEqual([
      "Peraturan (6)",
      "SOP (12)",
      "SOP belum ada di katalog (8)",
    ]);
  });

  it("is the same each time", () => {
    expect(linkagePicture(twelve())).toEqual(picture);
  });

  it("has no overlapping boxes, and whole labels in all", () => {
    expect(overlaps(picture)).toEqual([]);
    expectWholeLabels(picture);
  });

  it("keeps kinds in columns, regulations left and unpublished SOPs right", () => {
    const columns = Map.groupBy(picture.nodes, ({ kind }) => kind);
    const lefts = (kind: PictureKind): number[] => [...new Set(columns.get(kind)!.map(({ x }) => x))];
    const [regulations, sops, unpublished] = [lefts("peraturan"), lefts("sop"), lefts("belum-terbit")];
    expect([regulations.length, sops.length, unpublished.length]).toEqual([1, 1, 1]);
    expect(regulations[0]!).toBeLessThan(sops[0]!);
    expect(sops[0]!).toBeLessThan(unpublished[0]!);
  });

  it("draws each line from the side of the box that names to the side of the box named", () => {
    const byId = new Map(picture.nodes.map((node) => [node.id, node]));
    for (const { from, to, path } of picture.edges) {
      const { tip, start } = ends(path);
      for (const [point, id] of [
        [tip, to],
        [start, from],
      ] as const) {
        const { x, y, w, h } = byId.get(id)!;
        expect([x, x + w], `${from} > ${to}`).toContain(point[0]);
        expect(point[1]).toBeGreaterThanOrEqual(y);
        expect(point[1]).toBeLessThanOrEqual(y + h);
      }
    }
  });

  it("gives every line that leaves a box a port of its own", () => {
    const starts = picture.edges.map(({ from, path }) => `${from} ${ends(path).start.join()}`);
    expect(new Set(starts).size).toBe(80);
  });
});

describe("other graphs", () => {
  const node = (id: string, kind: PictureKind, label = id): SourceNode => ({
    id,
    kind,
    label,
    url: `/${id}/`,
  });
  const names = (from: string, to: string): GraphEdge => ({ from, to, kind: "keterkaitan" });

  it("draws SOPs that name each other or themselves beside their column", () => {
    const picture = linkagePicture({
      nodes: [node("a", "sop"), node("b", "sop"), node("c", "sop")],
      edges: [names("a", "b"), names("b", "a"), names("c", "c")],
    });
    expect(picture.headings).toHaveLength(1);
    expect(picture.edges.every(({ path }) => path.length > 0)).toBe(true);
    expect(overlaps(picture)).toEqual([]);
    const right = Math.max(
      ...picture.edges.flatMap(({ path }) =>
        Array.from(path.matchAll(/[HQ](-?[\d.]+)/g), ([, x]) => Number(x)),
      ),
    );
    expect(right).toBeLessThanOrEqual(picture.width);
  });

  it("keeps long words and many neighbours within their boxes", () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      node(`r${i}`, "peraturan", `Peraturan ${"panjang".repeat(12)} ${i}`),
    );
    const picture = linkagePicture({
      nodes: [node("s", "sop", "SOP"), ...many],
      edges: many.map(({ id }) => ({ from: "s", to: id, kind: "dasar-hukum" })),
    });
    expect(overlaps(picture)).toEqual([]);
    expect(picture.nodes.every(({ lines }) => lines.every((line) => line.length < 60))).toBe(true);
    expect(picture.nodes.find(({ id }) => id === "s")!.h).toBeGreaterThanOrEqual(40 * 9);
  });

  it("begins its side columns at the top where it is too high to be seen whole", () => {
    // Fifty SOPs that all cite one law, whose place would be beside the twenty-fifth.
    const law: SourceNode = { id: "law", kind: "peraturan", label: "Undang-Undang", url: "/l/" };
    const sops = Array.from({ length: 50 }, (_, at): SourceNode => ({
      id: `s${at}`,
      kind: "sop",
      label: `SOP ${at}`,
      url: `/s${at}/`,
    }));
    const cites = sops.map(({ id }): GraphEdge => ({ from: id, to: "law", kind: "dasar-hukum" }));
    const topOf = (some: number): readonly number[] => {
      const nodes = [law, ...sops.slice(0, some)];
      const picture = linkagePicture({ nodes, edges: cites.slice(0, some) });
      expect(overlaps(picture)).toEqual([]);
      return [
        picture.nodes.find(({ id }) => id === "law")!.y,
        picture.nodes.find(({ id }) => id === "s0")!.y,
      ];
    };
    const [lifted, first] = topOf(50);
    expect(lifted).toBe(first);
    const [beside, top] = topOf(8);
    expect(beside).toBeGreaterThan(top! + 100);
  });

  it("draws nothing for nothing", () => {
    const picture = linkagePicture({ nodes: [], edges: [] });
    expect(picture.nodes).toEqual([]);
    expect(picture.width).toBeGreaterThan(0);
  });
});
