/** The index of regulations: levels in legal order, and a page that does not grow with the catalogue. */
import { expect, it } from "vitest";
import { buildCatalogue } from "../../../src/catalogue/build/build.ts";
import { regulationLevels } from "../../../src/catalogue/views/regulation-index.ts";
import { content } from "./corpus.ts";

it("lists of very many of a level those that are cited most, in legal order, and counts them all", () => {
  const all = Array.from({ length: 510 }, (_, at) => `UU ${at + 1}/2001`);
  const sops = {
    "u/a": { dasarHukum: [...all, "PP 3/2005"] },
    "u/b": { dasarHukum: ["UU 2/2001", "UU 510/2001"] },
  };
  const catalogue = buildCatalogue(content({ units: { u: {} }, sops }), { today: "2026-01-01" });
  const [laws, decrees] = regulationLevels(catalogue);
  expect([laws!.count, laws!.regulations.length]).toEqual([510, 500]);
  const names = laws!.regulations.map(({ shortName }) => shortName);
  expect(names.slice(0, 2)).toEqual(["UU 1/2001", "UU 2/2001"]);
  expect(names.at(-1)).toBe("UU 510/2001");
  expect([decrees!.count, decrees!.regulations.length]).toEqual([1, 1]);
});
