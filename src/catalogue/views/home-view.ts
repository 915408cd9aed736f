/** What the first page shows: the catalogue in a few figures, each with the page that tells more; its groups, its units. */
import type { GroupId } from "../../schema/ids.ts";
import { findingsPart, PAGES, regulationsPart } from "../addresses.ts";
import { unitCompleteness } from "../form/completeness.ts";
import { followed } from "../lifetime/followed.ts";
import { countWords, filledWords } from "../reader-words.ts";
import { pastOfLaw } from "../register/replaced-basis.ts";
import type { Catalogue } from "../types.ts";
import { unitsWithSops } from "../units-with-sops.ts";
import { latestChange } from "./changes-view.ts";
import { findingsMap, type FindingsMap } from "./findings-map.ts";
import { FILTER_FROM } from "./list-size.ts";
import { listRows, type ListRow } from "./list-view.ts";
import { groupHome, isListedWhole } from "./sop-lists.ts";
import { unitRows, type UnitRow } from "./unit-list.ts";

/** How many SOPs of a group stand on the first page, where its list can be narrowed to the group. */
const OF_A_GROUP = 6;

interface HomeView {
  /** SOPs of the catalogue; none where it begins. */
  readonly total: number;
  readonly figures: readonly Figure[];
  readonly latest: string | null;
  readonly map: FindingsMap | null;
  readonly groups: readonly HomeGroup[];
  /** Whether a SOP's unit must be told. */
  readonly severalUnits: boolean;
  /** None where there is one only. */
  readonly units: readonly UnitRow[];
}

interface HomeGroup {
  readonly id: GroupId;
  readonly nama: string;
  readonly keterangan?: string | undefined;
  readonly rows: readonly ListRow[];
  /** Where all of them are; null where all stand here. */
  readonly all: { readonly path: string; readonly words: string } | null;
}

interface Figure {
  /** "104 dari 132" */
  readonly number: string;
  readonly words: string;
  readonly path: string;
}

/** What there is, how much of it is whole, what it rests on, what it lacks; nothing that is not there. */
export function homeFigures(catalogue: Catalogue): Figure[] {
  const { sops, regulations, unpublished } = catalogue;
  if (sops.size === 0) return [];
  const { filled, total } = unitCompleteness(followed(catalogue));
  const replaced = [...regulations.values()].filter(pastOfLaw).length;
  const figures: Figure[] = [
    { number: countWords(sops.size), words: "SOP", path: PAGES.sops },
    {
      number: filledWords({ filled, total }),
      words: "bagian formulir terisi dan utuh",
      path: PAGES.findings,
    },
    replaced > 0
      ? {
          number: `${countWords(replaced)} dari ${countWords(regulations.size)}`,
          words: "peraturan sudah diganti atau dicabut",
          path: regulationsPart("sudah-diganti"),
        }
      : { number: countWords(regulations.size), words: "peraturan", path: PAGES.regulations },
    {
      number: countWords(unpublished.size),
      words: "SOP disebut, belum ada di katalog",
      path: findingsPart("terbit-berikutnya"),
    },
  ];
  return figures.filter(({ number }) => number !== "0");
}

/** All of it, in the order of the page. */
export function homeView(catalogue: Catalogue): HomeView {
  const total = catalogue.sops.size;
  const units = unitRows(catalogue);
  return {
    total,
    figures: homeFigures(catalogue),
    latest: latestChange(catalogue),
    map: total === 0 ? null : findingsMap(catalogue, catalogue.sops.keys()),
    groups: homeGroups(catalogue),
    severalUnits: unitsWithSops(catalogue).length > 1,
    units: units.length > 1 ? units : [],
  };
}

/** Groups that have SOPs: all where the list has no filter for it, none of very many, else the first. */
function homeGroups(catalogue: Catalogue): HomeGroup[] {
  const total = catalogue.sops.size;
  const shown = !isListedWhole(catalogue) ? 0 : total < FILTER_FROM ? total : OF_A_GROUP;
  return catalogue.groups
    .filter(({ sopIds }) => sopIds.length > 0)
    .map(({ id, nama, keterangan, sopIds }) => ({
      id,
      nama,
      keterangan,
      rows: shown === 0 ? [] : listRows(catalogue, sopIds).slice(0, shown),
      all:
        sopIds.length > shown
          ? { path: groupHome(catalogue, id), words: `Semua ${countWords(sopIds.length)} SOP ${nama}` }
          : null,
    }));
}
