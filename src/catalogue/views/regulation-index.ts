/** The index of regulations: by legal hierarchy, one level a section. */
import { levelName } from "../law/regulation-key.ts";
import { isMerelyRevoked } from "../register/replaced-basis.ts";
import type { Catalogue } from "../types.ts";
import type { Regulation } from "../regulation-types.ts";
import { regulationStatus, type RegulationStatus } from "./regulation-status.ts";

export interface RegulationLevel {
  readonly rank: number;
  /** "Peraturan Presiden", "Peraturan Bupati dan Peraturan Wali Kota" */
  readonly label: string;
  /** Those with most SOPs where they are very many. */
  readonly regulations: readonly RegulationRow[];
  /** How many there are. */
  readonly count: number;
}

interface RegulationRow {
  readonly key: string;
  readonly path: string;
  readonly shortName: string;
  readonly title: string | null;
  readonly status: RegulationStatus;
  /** What came in its place; what merely revoked it is told on its own page. */
  readonly successor: string | null;
  readonly sopCount: number;
}

/** Regulations of a level that are listed: the page does not grow with the catalogue, the search finds the others. */
const MOST_LISTED = 500;

/** Levels that have regulations, highest first; within a level by year, then number, as the catalogue has them. */
export function regulationLevels(catalogue: Catalogue): RegulationLevel[] {
  const levels = Map.groupBy(catalogue.regulations.values(), ({ rank }) => rank);
  return Array.from(levels, ([rank, own]) => ({
    rank,
    label: levelName(rank),
    regulations: mostCited(own).map(rowOf),
    count: own.length,
  }));
}

/** In the order given. */
function mostCited(regulations: readonly Regulation[]): readonly Regulation[] {
  if (regulations.length <= MOST_LISTED) return regulations;
  const most = regulations.toSorted((a, b) => b.sopIds.length - a.sopIds.length).slice(0, MOST_LISTED);
  const listed = new Set(most);
  return regulations.filter((one) => listed.has(one));
}

function rowOf(regulation: Regulation): RegulationRow {
  const { key, path, shortName, title, sopIds, successor } = regulation;
  return {
    key,
    path,
    shortName,
    title,
    status: regulationStatus(regulation),
    successor: isMerelyRevoked(regulation) ? null : (successor?.teks ?? null),
    sopCount: sopIds.length,
  };
}
