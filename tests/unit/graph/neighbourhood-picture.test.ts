import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/catalogue/types.ts";
import { MOST_DRAWN, neighbourhoodPicture } from "../../../src/graph/neighbourhood-picture.ts";
import { expectWholeLabels, overlaps } from "./boxes.ts";
import { twelve } from "./twelve.ts";

/** The graph around one node of the twelve. */
function around(id: string): Graph {
  const { nodes, edges } = twelve() as Graph;
  const kept = edges.filter(({ from, to }) => from === id || to === id);
  const ids = new Set([id, ...kept.flatMap(({ from, to }) => [from, to])]);
  return { nodes: nodes.filter((node) => ids.has(node.id)), edges: kept };
}

describe("neighbourhoodPicture", () => {
  it("draws every neighbourhood of the twelve without overlap and with whole labels", () => {
    for (const { id } of twelve().nodes) {
      const picture = neighbourhoodPicture(around(id), id);
      expect(overlaps(picture), id).toEqual([]);
      expectWholeLabels(picture);
      expect(picture.nodes.filter(({ centre }) => centre).map((node) => node.id)).toEqual([id]);
      expect(picture.edges).toHaveLength(around(id).edges.length);
    }
  });

  it("tells who is named and who names apart", () => {
    const picture = neighbourhoodPicture(
      around("penyusunan-perjanjian-kinerja"),
      "penyusunan-perjanjian-kinerja",
    );
    expect(picture.headings.map(({ text }) => text)).toEqual([
      "Dasar hukum (6)",
      "Menyebut (2)",
      "Disebut oleh (1)",
    ]);
  });

  it("is the same each time", () => {
    const [graph, id] = [around("pengiriman surat"), "pengiriman surat"];
    expect(neighbourhoodPicture(graph, id)).toEqual(neighbourhoodPicture(graph, id));
  });

  it("counts what it does not draw", () => {
    const nodes = Array.from({ length: 1000 }, (_, i) => ({ id: `s${i}`, kind: "sop" as const, label: `SOP ${i}`, url: "/" }));
    const picture = neighbourhoodPicture(
      {
        nodes: [{ id: "r", kind: "peraturan", label: "Perpres 29/2014", url: "/" }, ...nodes],
        edges: nodes.map(({ id }) => ({ from: id, to: "r", kind: "dasar-hukum" })),
      },
      "r",
    );
    expect(picture.nodes).toHaveLength(1 + MOST_DRAWN);
    expect(picture.headings.map(({ text }) => text)).toEqual(["Dikutip oleh (1000)", `… dan ${1000 - MOST_DRAWN} lainnya`]);
  }); // prettier-ignore

  it("refuses a node that is not there", () => {
    expect(() => neighbourhoodPicture({ nodes: [], edges: [] }, "x")).toThrow("x");
  });
});
