/** SOPs that have been withdrawn or replaced: what is said of them, and where they stand. */
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { listRows } from "../../../src/catalogue/views/list-view.ts";
import { sopView } from "../../../src/catalogue/views/sop-view.ts";
import { linkageView, linkageViewPicture } from "../../../src/graph/linkage-view.ts";
import { content } from "./corpus.ts";

const catalogue = buildCatalogue(
  content({
    units: { u: { nama: "Unit" }, v: { nama: "Lain" } },
    sops: {
      "u/a-lama": { nama: "A Lama", status: "diganti", diganti: "v/baru" },
      "u/b-cabut": { nama: "B Cabut", status: "dicabut" },
      "u/c-tanpa": { nama: "C Tanpa Pengganti", status: "diganti" },
      "u/d-biasa": { nama: "D Biasa", keterkaitan: ["SOP B Cabut", "SOP E"] },
      "u/e-ganti": { nama: "E Ganti", diganti: "d-biasa" },
      "v/baru": { nama: "Baru", status: "berlaku" },
    },
  }),
  { today: "2026-01-01" },
);

describe("a SOP's page", () => {
  it("says that it was withdrawn or replaced, and by what", () => {
    const said = (id: string) => {
      const { standing } = sopView(catalogue, id);
      return standing && [standing.sentence, standing.link?.path].join(" ").trim();
    };
    expect(said("u/a-lama")).toBe("SOP ini sudah diganti. Penggantinya: /sop/v/baru/");
    expect(said("u/b-cabut")).toBe("SOP ini sudah dicabut. Jangan dipakai lagi.");
    expect(said("u/c-tanpa")).toBe("SOP ini sudah diganti. Penggantinya belum disebut.");
    expect(said("u/e-ganti")).toBe("SOP ini sudah diganti. Penggantinya: /sop/u/d-biasa/");
    expect(said("v/baru")).toBeNull();
  });

  it("says what it came in place of", () => {
    expect(sopView(catalogue, "v/baru").predecessors).toEqual([{ label: "A Lama", path: "/sop/u/a-lama/" }]);
    expect(sopView(catalogue, "u/a-lama").predecessors).toEqual([]);
  });
});

describe("a list", () => {
  it("has them last, with words", () => {
    expect(listRows(catalogue).map(({ nama, standing }) => [nama, standing])).toEqual([
      ["Baru", null],
      ["D Biasa", null],
      ["A Lama", "Sudah diganti; gantinya: Baru."],
      ["B Cabut", "Sudah dicabut."],
      ["C Tanpa Pengganti", "Sudah diganti."],
      ["E Ganti", "Sudah diganti; gantinya: D Biasa."],
    ]);
  });
});

describe("the linkage picture", () => {
  it("has them beside the column of SOPs, named but naming nothing", () => {
    const picture = linkageViewPicture(linkageView(catalogue, [...catalogue.sops.keys()]));
    const x = new Map(picture.nodes.map((node) => [node.id, node.x]));
    expect(x.get("u/b-cabut")).toBe(x.get("u/belum-terbit/e"));
    expect(x.get("u/b-cabut")).toBeGreaterThan(x.get("u/d-biasa")!);
    expect(x.get("v/baru")).toBe(x.get("u/d-biasa"));
    expect(picture.edges.some(({ from }) => from === "u/b-cabut")).toBe(false);
    expect(picture.edges.some(({ to }) => to === "u/b-cabut")).toBe(true);
  });
});
