import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/catalogue/linkage/graph-types.ts";
import { MOST_DRAWN, neighbourhoodPicture, type UnitOf } from "../../../src/graph/neighbourhood-picture.ts";
import { expectWholeLabels, overlaps } from "./boxes.ts";
import { twelve } from "./twelve.ts";

/** The graph around one node of the twelve. */
function around(id: string): Graph {
  const { nodes, edges } = twelve() as Graph;
  const kept = edges.filter(({ from, to }) => from === id || to === id);
  const ids = new Set([id, ...kept.flatMap(({ from, to }) => [from, to])]);
  return { nodes: nodes.filter((node) => ids.has(node.id)), edges: kept };
}

const oneUnit = (): ReturnType<UnitOf> => ({ id: "a", label: "Unit A", url: "/keterkaitan/a/" });

describe("neighbourhoodPicture", () => {
  it("draws every neighbourhood of the twelve without overlap and with whole labels", () => {
    for (const { id } of twelve().nodes) {
      const picture = neighbourhoodPicture(around(id), id, oneUnit);
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
      oneUnit,
    );
    expect(picture.headings.map(({ text }) => text)).toEqual([
      "Dasar hukum (6)",
      "Menyebut (2)",
      "Disebut oleh (1)",
    ]);
  });

  it("is the same each time", () => {
    const [graph, id] = [around("pengiriman surat"), "pengiriman surat"];
    expect(neighbourhoodPicture(graph, id, oneUnit)).toEqual(neighbourhoodPicture(graph, id, oneUnit));
  });

  describe("of a regulation that 1000 SOPs cite", () => {
    const nodes = Array.from({ length: 1000 }, (_, i) => ({
      id: `s${i}`,
      kind: "sop" as const,
      label: `SOP ${i}`,
      url: "/",
    }));
    const graph: Graph = {
      nodes: [{ id: "r", kind: "peraturan", label: "Perpres 29/2014", url: "/" }, ...nodes],
      edges: nodes.map(({ id }) => ({ from: id, to: "r", kind: "dasar-hukum" })),
    };
    const texts = (unitOf: UnitOf): string[] =>
      neighbourhoodPicture(graph, "r", unitOf).headings.map(({ text }) => text);

    it("counts what it does not draw", () => {
      expect(neighbourhoodPicture(graph, "r", oneUnit).nodes).toHaveLength(1 + MOST_DRAWN);
      expect(texts(oneUnit)).toEqual(["Dikutip oleh (1.000)", `… dan ${1000 - MOST_DRAWN} lainnya`]);
    });

    it("draws units with counts, those with most SOPs first", () => {
      // Unit 0 has 100 SOPs of its own and every twentieth of the other 900; 19 units share the rest.
      const unitOf: UnitOf = (id) => {
        const number = Number(id.slice(1));
        const unit = number < 100 ? 0 : number % 20;
        return { id: `u${unit}`, label: `Unit ${unit}`, url: `/keterkaitan/u${unit}/` };
      };
      const picture = neighbourhoodPicture(graph, "r", unitOf);
      expect(texts(unitOf)).toEqual([
        "Dikutip oleh 20 unit",
        `… dan ${20 - MOST_DRAWN} unit lainnya. Semuanya 1.000 SOP.`,
      ]);
      expect(picture.nodes[1]).toMatchObject({
        kind: "unit",
        label: "Unit 0",
        url: "/keterkaitan/u0/",
        noteLines: ["145 SOP"],
      });
      expect(picture.nodes).toHaveLength(1 + MOST_DRAWN);
      expect(overlaps(picture)).toEqual([]);
      expectWholeLabels(picture);
    });
  });

  it("refuses a node that is not there", () => {
    expect(() => neighbourhoodPicture({ nodes: [], edges: [] }, "x", oneUnit)).toThrow("x");
  });
});
