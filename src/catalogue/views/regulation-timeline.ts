/** Regulations by time: from when each counts, when it was replaced and by what, when the SOPs that cite it were signed. */
import { must } from "../../schema/must.ts";
import { parseCitation } from "../citation.ts";
import { shortName } from "../regulation-key.ts";
import { endOf, replacedBasis } from "../replaced-basis.ts";
import { signingOf } from "../signing.ts";
import type { Catalogue, Regulation } from "../types.ts";
import type { PageLink } from "./page-link.ts";
import { regulationStatus, type RegulationStatus } from "./regulation-status.ts";
import { scaleOf, type TimeScale } from "./time-scale.ts";

export interface TimelineLaw extends PageLink {
  readonly tone: RegulationStatus["tone"];
  /** "diganti 2012 oleh PermenPAN-RB 35/2012", "berlaku" */
  readonly state: string;
  readonly sopCount: number;
  /** SOPs for which it had been replaced already when they were signed. */
  readonly alreadyWhenSigned: number;
  /** Where its bar begins and ends, in percent of the scale; no end where nobody knows one. */
  readonly from: number;
  readonly to: number | null;
  /** Years in which SOPs that cite it were signed, with how many. */
  readonly signed: readonly { readonly year: number; readonly at: number; readonly count: number }[];
}

export interface TimelineGroup {
  /** "2009", or "Sudah diganti"; null where all stand in one group. */
  readonly label: string | null;
  readonly open: boolean;
  readonly laws: readonly TimelineLaw[];
  /** How many there are, more than are named here in the group of those replaced. */
  readonly count: number;
  readonly replaced: number;
}

export interface Timeline {
  readonly ticks: TimeScale["ticks"];
  readonly groups: readonly TimelineGroup[];
  readonly laws: number;
  readonly replaced: number;
  /** SOPs that cite at least one that has been replaced. */
  readonly resting: number;
}

/** So many laws are read in one go; more are folded by year. */
const AT_ONCE = 40;

/** All regulations by year, then as the hierarchy has them. */
export function regulationTimeline(catalogue: Catalogue): Timeline {
  const regulations = [...catalogue.regulations.values()].sort((a, b) => a.year - b.year);
  const scale = scaleOf(
    [
      ...regulations.flatMap(({ year, registered }) => [year, ...yearIn(registered?.sejak ?? "")]),
      ...[...catalogue.sops.values()].flatMap((sop) => yearIn(signingOf(sop).iso)),
    ],
    Number(catalogue.today.slice(0, 4)),
  );
  const entries = regulations.map((regulation) => ({ regulation, law: lawOf(catalogue, regulation, scale) }));
  const gone = entries.filter(({ regulation }) => endOf(regulation));
  return {
    ticks: scale.ticks,
    groups: entries.length <= AT_ONCE ? [groupOf(null, entries)] : byYear(entries, gone),
    laws: entries.length,
    replaced: gone.length,
    resting: new Set(gone.flatMap(({ regulation }) => regulation.sopIds)).size,
  };
}

interface Entry {
  readonly regulation: Regulation;
  readonly law: TimelineLaw;
}

function byYear(entries: readonly Entry[], gone: readonly Entry[]): TimelineGroup[] {
  const most = gone.toSorted((a, b) => b.law.sopCount - a.law.sopCount).slice(0, AT_ONCE / 2);
  const first = {
    ...groupOf("Sudah diganti, yang paling banyak dikutip", most),
    open: true,
    count: gone.length,
    replaced: gone.length,
  };
  const years = Map.groupBy(entries, ({ regulation }) => regulation.year);
  return [
    ...(gone.length > 0 ? [first] : []),
    ...Array.from(years, ([year, ofYear]) => groupOf(`${year}`, ofYear)),
  ];
}

function groupOf(label: string | null, entries: readonly Entry[]): TimelineGroup {
  return {
    label,
    open: label === null,
    laws: entries.map(({ law }) => law),
    count: entries.length,
    replaced: entries.filter(({ regulation }) => endOf(regulation)).length,
  };
}

function lawOf(catalogue: Catalogue, regulation: Regulation, { at }: TimeScale): TimelineLaw {
  const { shortName: label, path, year, sopIds } = regulation;
  const dates = sopIds.map((id) => signingOf(must(catalogue.sops, id)).iso);
  const years = Map.groupBy(dates.flatMap(yearIn), (signed) => signed);
  const basis = replacedBasis(regulation, "");
  const { tone, label: status } = regulationStatus(regulation);
  const [end] = yearIn(basis?.since ?? "");
  return {
    label,
    path,
    tone,
    state: basis ? replacedState(catalogue, regulation, basis.how, end) : status,
    sopCount: sopIds.length,
    alreadyWhenSigned: dates.filter((iso) => replacedBasis(regulation, iso)?.whenSigned === "already").length,
    from: at(year),
    to: end === undefined ? null : at(end),
    signed: Array.from(years, ([year, { length }]) => ({ year, at: at(year), count: length })).sort(
      (a, b) => a.year - b.year,
    ),
  };
}

function replacedState(
  catalogue: Catalogue,
  regulation: Regulation,
  how: string,
  year: number | undefined,
): string {
  const { successor, region } = regulation;
  const known = successor?.key ? catalogue.regulations.get(successor.key) : undefined;
  const read = successor && (known ?? parseCitation(successor.teks, region)?.identity);
  const name = read ? shortName(read) : successor?.teks;
  return [how, year, name && `oleh ${name}`].filter(Boolean).join(" ");
}

/** The year that an ISO date begins with, if there is a date. */
function yearIn(iso: string): number[] {
  return iso === "" ? [] : [Number(iso.slice(0, 4))];
}
