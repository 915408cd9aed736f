/** The index of regulations: by legal hierarchy, one level a section. */
import { levelName } from "../regulation-key.ts";
import { isMerelyRevoked } from "../replaced-basis.ts";
import type { Catalogue, Regulation } from "../types.ts";
import { regulationStatus, type RegulationStatus } from "./regulation-status.ts";

export interface RegulationLevel {
  readonly rank: number;
  /** "Peraturan Presiden", "Peraturan Bupati dan Peraturan Wali Kota" */
  readonly label: string;
  readonly regulations: readonly RegulationRow[];
}

export interface RegulationRow {
  readonly key: string;
  readonly path: string;
  readonly shortName: string;
  readonly title: string | null;
  readonly status: RegulationStatus;
  /** What came in its place; what merely revoked it is told on its own page. */
  readonly successor: string | null;
  readonly sopCount: number;
}

/** Levels that have regulations, highest first; within a level by year, then number, as the catalogue has them. */
export function regulationLevels(catalogue: Catalogue): RegulationLevel[] {
  const levels = new Map<number, RegulationRow[]>();
  for (const regulation of catalogue.regulations.values()) {
    const rows = levels.get(regulation.rank) ?? [];
    levels.set(regulation.rank, rows);
    rows.push(rowOf(regulation));
  }
  return Array.from(levels, ([rank, regulations]) => ({ rank, label: levelName(rank), regulations }));
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
