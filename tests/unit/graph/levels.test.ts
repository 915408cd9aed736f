import { beforeAll, describe, expect, it } from "vitest";
import { graphOf, namedBy } from "../../../src/catalogue/linkage/graph.ts";
import type { Catalogue } from "../../../src/catalogue/types.ts";
import { linkageAddress, linkageLevels, unitAddress, type LinkagePage } from "../../../src/graph/levels.ts";
import { linkageView, linkageViewPicture } from "../../../src/graph/linkage-view.ts";
import { linkagePicture } from "../../../src/graph/linkage-picture.ts";
import type { Overview } from "../../../src/graph/overview.ts";
import type { Picture, SourceGraph } from "../../../src/graph/picture.ts";
import { makeCorpus, type Corpus } from "../../bench/corpus.ts";
import { expectWholeLabels, overlaps } from "./boxes.ts";
import { catalogueOf } from "./corpus.ts";

const pagesOf = (catalogue: Catalogue): LinkagePage[] => [...linkageLevels(catalogue).pages.values()];

function graphOn(catalogue: Catalogue, { content }: LinkagePage): SourceGraph {
  return content.kind === "sops"
    ? graphOf(catalogue, content.sopIds, content.leftOut)
    : content.overview.graph;
}

function pictureOf(catalogue: Catalogue, page: LinkagePage): Picture {
  return linkagePicture(graphOn(catalogue, page));
}

function overview({ content }: LinkagePage): Overview {
  if (content.kind !== "overview") throw new Error("not an overview");
  return content.overview;
}

/** Ids drawn on the page that an address leads to, and the id it puts in focus. */
function target(catalogue: Catalogue, address: string): { readonly drawn: string[]; readonly focus: string } {
  const [path, focus] = address.split("?fokus=");
  const page = linkageLevels(catalogue).pages.get(path!)!;
  return { drawn: graphOn(catalogue, page).nodes.map(({ id }) => id), focus: focus! };
}

/** Holds for every set of pages, whatever the size. */
function expectGoodPages(catalogue: Catalogue): void {
  const pages = pagesOf(catalogue);
  const paths = new Set(pages.map(({ path }) => path));
  for (const page of pages) {
    const picture = pictureOf(catalogue, page);
    expect(picture.nodes.length, page.path).toBeLessThan(150);
    expect(page.upPath === null || paths.has(page.upPath)).toBe(true);
    if (page.content.kind === "overview") {
      for (const { cluster } of page.content.overview.tallies) expect(paths).toContain(cluster.path);
    }
  }
  const drawn = pages.flatMap(({ content }) => (content.kind === "sops" ? content.sopIds : []));
  expect(drawn.toSorted(), "each SOP on one page").toEqual([...catalogue.sops.keys()].toSorted());
}

describe("a small catalogue", () => {
  it("of several units is one picture, and a unit is shown by its list", async () => {
    const corpus = makeCorpus(24);
    const units = [...corpus.units, { id: "unit-2", nama: "Unit Contoh 2" }];
    const sops = corpus.sops.map((sop, index) => (index % 2 ? { ...sop, unit: "unit-2" } : sop));
    const catalogue = await catalogueOf({ ...corpus, units, sops });
    expect(pagesOf(catalogue).map(({ path }) => path)).toEqual(["/keterkaitan/"]);
    expect(unitAddress(catalogue, "unit-2")).toBe("/sop/unit-2/");
    expectGoodPages(catalogue);
  });
});

describe("1000 SOPs of 17 units", () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await catalogueOf(makeCorpus(1000));
  }, 60_000);

  it("begin with the units, each with a page", () => {
    const [first, ...rest] = pagesOf(catalogue);
    expect(first!.path).toBe("/keterkaitan/");
    expect(overview(first!).tallies).toHaveLength(17);
    expect(rest.map(({ path }) => path).toSorted()).toEqual(
      [...catalogue.units.keys()].map((id) => `/keterkaitan/${id}/`).toSorted(),
    );
    expect(unitAddress(catalogue, "unit-3")).toBe("/keterkaitan/unit-3/");
    expectGoodPages(catalogue);
  });

  it("are counted in the overview as the SOPs say", () => {
    const { tallies, regulations, graph } = overview(pagesOf(catalogue)[0]!);
    const sops = [...catalogue.sops.values()];
    for (const { id, count } of regulations)
      expect(count, id).toBe(catalogue.regulations.get(id)!.sopIds.length);
    const { cluster, regulations: cited } = tallies[0]!;
    const own = sops.filter(({ unitId }) => unitId === cluster.id);
    expect(cluster.sopIds.length).toBe(own.length);
    for (const { id, count } of cited)
      expect(count).toBe(own.filter((sop) => sop.regulationKeys.includes(id)).length);
    const edge = graph.edges.find(({ from }) => from === cluster.id)!;
    expect(edge).toMatchObject({ to: cited[0]!.id, weight: cited[0]!.count });
  });

  it("have an address in a picture that holds them: every SOP, unpublished SOP and cited regulation", () => {
    const cited = [...catalogue.regulations.values()].filter(({ sopIds }) => sopIds.length > 0);
    const ids = [...catalogue.unpublished.keys(), ...cited.map(({ key }) => key)];
    for (const id of [...ids, ...[...catalogue.sops.keys()].filter((_, index) => index % 50 === 0)]) {
      const { drawn, focus } = target(catalogue, linkageAddress(catalogue, id));
      expect(focus).toBe(id);
      expect(drawn, id).toContain(id);
    }
  });

  it("are drawn without overlapping boxes and with whole labels", () => {
    for (const page of pagesOf(catalogue).slice(0, 4)) {
      const picture = pictureOf(catalogue, page);
      expect(overlaps(picture), page.path).toEqual([]);
      expectWholeLabels(picture);
    }
  });
});

describe("a unit that is too large for one picture", () => {
  /** 300 SOPs in one unit; `groups` of them in turn. */
  const oneUnit = (groups: readonly string[]): Corpus => {
    const { units, regulations, sops } = makeCorpus(300);
    const names = new Set<string>();
    const own = sops.map((sop, index) => {
      const slug = names.has(sop.slug) ? `${sop.slug}-${index}` : sop.slug;
      names.add(slug);
      return {
        ...sop,
        slug,
        unit: "unit-1",
        frontmatter: {
          ...sop.frontmatter,
          nama: `${String(sop.frontmatter["nama"])} ${index}`,
          kelompok: groups[index % groups.length],
        },
      };
    });
    return { units: units.slice(0, 1), regulations, sops: own };
  };

  it("is shown by groups", async () => {
    const catalogue = await catalogueOf(oneUnit(["perencanaan", "pelaksanaan", "pelaporan", "pelayanan"]));
    const [first, ...rest] = pagesOf(catalogue);
    expect(overview(first!).tallies.every(({ cluster }) => cluster.kind === "kelompok")).toBe(true);
    expect(rest.map(({ path }) => path)).toContain("/keterkaitan/unit-1/pelaporan/");
    expectGoodPages(catalogue);
  }, 60_000);

  it("and by parts of a group that is itself too large", async () => {
    const catalogue = await catalogueOf(oneUnit(["pelaporan"]));
    expect(pagesOf(catalogue).map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/keterkaitan/unit-1/pelaporan/", "/keterkaitan/unit-1/pelaporan/2/"]),
    );
    expectGoodPages(catalogue);
    const parts = pagesOf(catalogue).filter(({ content }) => content.kind === "sops");
    const of = (page: LinkagePage): number =>
      page.content.kind === "sops"
        ? new Set(page.content.sopIds.flatMap((id) => [id, ...namedBy(catalogue.sops.get(id)!)])).size
        : 0;
    expect(
      parts.slice(0, -1).every((page) => of(page) > 100),
      "parts are filled",
    ).toBe(true);
  }, 60_000);
});

describe("a unit whose SOPs cite more regulations than a picture can hold", () => {
  it("is one picture without those that hardly any of them cites", async () => {
    const corpus = makeCorpus(60);
    const rare = (index: number) =>
      [1, 2, 3].map(
        (number) => `Peraturan Bupati Contoh Nomor ${index * 3 + number} Tahun 2001 tentang Urusan Khusus`,
      );
    const sops = corpus.sops.map((sop, index) => ({
      ...sop,
      frontmatter: {
        ...sop.frontmatter,
        dasarHukum: [...(sop.frontmatter["dasarHukum"] as string[]), ...rare(index)],
      },
    }));
    const catalogue = await catalogueOf({ ...corpus, sops });
    const [page, ...more] = pagesOf(catalogue);
    expect(more).toEqual([]);
    const { content } = page!;
    if (content.kind !== "sops") throw new Error("not a picture of SOPs");
    expect(content.leftOut.size).toBeGreaterThanOrEqual(180);
    for (const key of content.leftOut)
      expect(catalogue.regulations.get(key)!.sopIds.length).toBeLessThanOrEqual(3);
    expectGoodPages(catalogue);
    const drawn = linkageViewPicture(linkageView(catalogue, content.sopIds, content.leftOut)).nodes.map(
      ({ id }) => id,
    );
    expect(drawn.length).toBeLessThan(150);
    expect(drawn.filter((id) => content.leftOut.has(id))).toEqual([]);
    const [left] = content.leftOut;
    const namer = catalogue.regulations.get(left!)!.sopIds[0]!;
    expect(target(catalogue, linkageAddress(catalogue, left!)).focus).toBe(namer);
  });
});
