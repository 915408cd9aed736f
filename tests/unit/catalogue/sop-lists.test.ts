/** Where lists of SOPs are: first page, search results and index lead to the same place, and it is there. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { homeView } from "../../../src/catalogue/views/home-view.ts";
import { groupHome, listWith } from "../../../src/catalogue/views/sop-lists.ts";
import { pageEntries } from "../../../src/search/index/page-records.ts";
import { content } from "./corpus.ts";

/** So many SOPs of one group, dealt out to the units. */
function catalogueOf(count: number, units: readonly string[]) {
  const sops = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `${units[at % units.length] ?? ""}/s-${at}`,
      { nama: `Urusan ${at}`, kelompok: "pelaporan" },
    ]),
  );
  const named = Object.fromEntries([...units, "atas"].map((unit) => [unit, { nama: unit }]));
  return buildCatalogue(content({ units: named, sops }), {
    today: "2026-01-01",
  });
}

it.each([
  // The unit above has no SOPs: there is nothing to choose.
  [30, ["u"], "/sop/u/#kelompok-pelaporan", "/sop/?tahun=2021"],
  [30, ["u", "v"], "/sop/?kelompok=pelaporan", "/sop/?tahun=2021"],
  [401, ["u"], "/sop/u/#kelompok-pelaporan", "/sop/u/?tahun=2021"],
  // No page lists them all: nothing is there to be narrowed.
  [401, ["u", "v"], "/sop/#kelompok-pelaporan", null],
])("%i SOPs of %j: a group is at %s", (count, units, home, narrowed) => {
  const catalogue = catalogueOf(count, units);
  const all = catalogue.groups.filter(({ sopIds }) => sopIds.length > 0);
  expect(all.map(({ id }) => groupHome(catalogue, id))).toEqual([home]);
  expect(listWith(catalogue, "tahun", "2021")).toBe(narrowed);
  expect(homeView(catalogue).groups.map(({ all }) => all?.path)).toEqual([home]);
  const paths = pageEntries(catalogue).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.some((path) => path.startsWith("/sop/?"))).toBe(narrowed?.startsWith("/sop/?") ?? false);
});
