import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { neighbourPictures } from "../../../src/graph/linkage-neighbours.ts";
import { linkageView } from "../../../src/graph/linkage-view.ts";
import { REPLACED, theTwelve, UNIT } from "../catalogue/corpus.ts";

const catalogue = buildCatalogue(theTwelve(REPLACED), { today: "2026-01-01" });
const view = linkageView(catalogue, [...catalogue.sops.keys()]);

it("every box of the twelve has a picture of its own, with its own lines and no titles", () => {
  const pictures = neighbourPictures(view);
  expect(pictures.size).toBe(26);
  const lines = [...pictures.values()].reduce((sum, { edges }) => sum + edges.length, 0);
  expect(lines).toBe(2 * 80);
  const centre = pictures.get("perpres-29-2014")?.nodes.find((node) => node.centre);
  expect(centre?.noteLines).toEqual([]);
  const sop = pictures.get(`${UNIT}/penyusunan-perjanjian-kinerja`);
  expect(sop?.nodes.filter(({ gone }) => gone)).toHaveLength(2);
});

it("a page of many boxes has none, and a box that is linked to nothing neither", () => {
  const many = Array.from({ length: 61 }, () => view.nodes).flat();
  expect(neighbourPictures({ ...view, nodes: many }).size).toBe(0);
  expect(neighbourPictures({ ...view, edges: [] }).size).toBe(0);
});
