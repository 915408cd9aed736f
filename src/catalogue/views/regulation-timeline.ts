/** Regulations by time: from when each counts, when it was replaced and by what, when the SOPs that cite it were signed. */
import { must } from "../../basics/must.ts";
import { parseCitation } from "../citation/citation.ts";
import { shortName } from "../law/regulation-key.ts";
import { endingOf, pastOfLaw, replacedBasis, replacedLabel } from "../register/replaced-basis.ts";
import { signingOf } from "../lifetime/signing.ts";
import type { Catalogue } from "../types.ts";
import type { Regulation } from "../regulation-types.ts";
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

/** The laws of one year, counted. */
export interface TimelineYear {
  readonly year: number;
  /** Laws by how they stand; those of which nobody said are one with those that nobody confirmed. */
  readonly counts: Readonly<Record<"good" | "unknown" | "replaced", number>>;
  readonly laws: number;
  /** SOPs that cite at least one of them. */
  readonly sops: number;
}

export interface Timeline {
  readonly ticks: TimeScale["ticks"];
  /** Rows of their own: all, or where they are many those that were replaced and are cited most. */
  readonly rows: readonly TimelineLaw[];
  /** Where they are many: how many there are of each year. */
  readonly years: readonly TimelineYear[];
  readonly laws: number;
  readonly replaced: number;
  /** SOPs that cite at least one that has been replaced. */
  readonly resting: number;
}

/** So many laws are read in one go; more are counted by year, and their list is the index below. */
const AT_ONCE = 40;
/** Of many: rows of those that were replaced. */
const MOST_GONE = 20;

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
  const gone = regulations.filter(pastOfLaw);
  const few = regulations.length <= AT_ONCE;
  const rows = few
    ? regulations
    : gone.toSorted((a, b) => b.sopIds.length - a.sopIds.length).slice(0, MOST_GONE);
  return {
    ticks: scale.ticks,
    rows: rows.map((regulation) => lawOf(catalogue, regulation, scale)),
    years: few ? [] : yearsOf(regulations),
    laws: regulations.length,
    replaced: gone.length,
    resting: sopsOf(gone),
  };
}

function yearsOf(regulations: readonly Regulation[]): TimelineYear[] {
  return Array.from(
    Map.groupBy(regulations, ({ year }) => year),
    ([year, laws]) => {
      const counts = { good: 0, unknown: 0, replaced: 0 };
      for (const law of laws) {
        const { tone } = regulationStatus(law);
        counts[tone === "unlisted" ? "unknown" : tone] += 1;
      }
      return { year, counts, laws: laws.length, sops: sopsOf(laws) };
    },
  );
}

/** SOPs that cite at least one of the laws. */
function sopsOf(laws: readonly Regulation[]): number {
  return new Set(laws.flatMap(({ sopIds }) => sopIds)).size;
}

function lawOf(catalogue: Catalogue, regulation: Regulation, { at }: TimeScale): TimelineLaw {
  const { shortName: label, path, year, sopIds } = regulation;
  const dates = sopIds.map((id) => signingOf(must(catalogue.sops, id)).iso);
  const years = Map.groupBy(dates.flatMap(yearIn), (signed) => signed);
  const ending = endingOf(regulation);
  const { tone, label: status } = regulationStatus(regulation);
  const [end] = yearIn(ending?.since ?? "");
  return {
    label,
    path,
    tone,
    state: ending ? replacedLabel({ ...ending, successor: successorName(catalogue, regulation) }) : status,
    sopCount: sopIds.length,
    alreadyWhenSigned: dates.filter((iso) => replacedBasis(regulation, iso)?.whenSigned === "already").length,
    from: at(year),
    to: end === undefined ? null : at(end),
    signed: Array.from(years, ([year, { length }]) => ({ year, at: at(year), count: length })).sort(
      (a, b) => a.year - b.year,
    ),
  };
}

/** The short name of what stands in its place; as the register writes it where that is no citation. */
function successorName(catalogue: Catalogue, { successor, region }: Regulation): string | null {
  if (!successor) return null;
  const known = successor.key ? catalogue.regulations.get(successor.key) : undefined;
  const read = known ?? parseCitation(successor.teks, region)?.identity;
  return read ? shortName(read) : successor.teks;
}

/** The year that an ISO date begins with, if there is a date. */
function yearIn(iso: string): number[] {
  return iso === "" ? [] : [Number(iso.slice(0, 4))];
}
