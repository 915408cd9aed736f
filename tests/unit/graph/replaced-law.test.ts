/** A law that has been replaced looks replaced in every picture, and is no more than before in the open data. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { grafJson } from "../../../src/catalogue/export/graf.ts";
import { neighbourhoodView, neighbourhoodViewPicture } from "../../../src/graph/neighbourhood-view.ts";
import { linkageView, linkageViewPicture } from "../../../src/graph/linkage-view.ts";
import { pictureSvg } from "../../../src/graph/svg.ts";
import { REPLACED, theTwelve, UNIT } from "../catalogue/corpus.ts";

const catalogue = buildCatalogue(theTwelve(REPLACED), { today: "2026-01-01" });
const pictures = {
  keterkaitan: linkageViewPicture(linkageView(catalogue, [...catalogue.sops.keys()])),
  "satu SOP": neighbourhoodViewPicture(neighbourhoodView(catalogue, `${UNIT}/penyusunan-sakip`)),
};

it.each(Object.entries(pictures))("%s: two laws are struck through and say so in words", (_, picture) => {
  const gone = picture.nodes.filter((node) => node.gone);
  expect(gone.map(({ id }) => id).sort()).toEqual(["permendagri-54-2009", "permenpan-21-2008"]);
  for (const { noteLines } of gone) expect(noteLines.join(" ")).toMatch(/^sudah diganti/);
  const svg = pictureSvg(picture, { title: "Gambar", id: "gambar", link: (path) => path });
  expect(svg.match(/class="graph-node peraturan gone"/g)).toHaveLength(2);
  expect(svg).toContain('text-decoration="line-through">PermenPAN');
});

it("the open data keeps its keys", () => {
  for (const node of grafJson(catalogue, "/").nodes)
    expect(Object.keys(node)).toEqual(["id", "kind", "label", "url"]);
});
