/** Findings gathered by rule and by unit, for the page that lists what is incomplete or doubtful. */
import type { SopId } from "../../schema/ids.ts";
import { byFollowed, followed } from "../lifetime/followed.ts";
import { countWords, SEVERITIES, listWords } from "../reader-words.ts";
import { firstOf, must } from "../../basics/must.ts";
import { comparePath, questionsPath } from "../addresses.ts";
import { unitCompleteness } from "../form/completeness.ts";
import { sharedItems } from "../alike/copied-parts.ts";
import { cyclesOf } from "../linkage/cycles.ts";
import { LABELS } from "../../schema/field-labels.ts";
import { ruleOf, RULES, type RuleText } from "../findings/index.ts";
import type { Catalogue, Completeness, Finding, Severity, Sop } from "../types.ts";
import { mapSentence } from "./map-words.ts";
import { sopLink, type CountedLink, type PageLink } from "./page-link.ts";

export interface RuleGroup extends RuleText {
  readonly code: string;
  readonly severity: Severity;
  readonly editorial: boolean;
  /** How many SOPs it touches. */
  readonly count: number;
  /** The first of them. */
  readonly sops: readonly RuleExample[];
}

interface RuleExample extends PageLink {
  readonly messages: readonly string[];
  /** Address of the comparison with the SOP that the finding speaks of. */
  readonly compare: string | null;
}

export interface CountedUnit extends PageLink {
  readonly sopCount: number;
  readonly findings: number;
  readonly completeness: Completeness;
}

/** SOPs named for each rule on one page; a unit's page has them all. */
const EXAMPLES = 50;

/** Every rule that touches a SOP, gravest first, then the ones that touch most. */
export function findingsByRule(catalogue: Catalogue): RuleGroup[] {
  const found = new Map<string, { first: Finding; sopIds: string[] }>();
  for (const { id, findings } of catalogue.sops.values()) {
    for (const finding of findings) {
      const rule = found.get(finding.code) ?? { first: finding, sopIds: [] };
      found.set(finding.code, rule);
      if (rule.sopIds.at(-1) !== id) rule.sopIds.push(id);
    }
  }
  return [...found]
    .map(([code, { first, sopIds }]) => ({
      ...ruleOf(code),
      code,
      severity: first.severity,
      editorial: first.editorial,
      count: sopIds.length,
      sops: sopIds.slice(0, EXAMPLES).map((id) => example(catalogue, id, code)),
    }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.count - a.count ||
        (a.code < b.code ? -1 : 1),
    );
}

function example(catalogue: Catalogue, id: SopId, code: string): RuleExample {
  const { nama, path, findings } = must(catalogue.sops, id);
  const own = findings.filter((finding) => finding.code === code);
  const related = own.find((finding) => finding.related !== undefined)?.related;
  return {
    label: nama,
    path,
    messages: own.map(({ message }) => message),
    compare: related === undefined ? null : comparePath(id, related),
  };
}

/** Rules that found nothing, so that readers see what was looked for. */
export function quietRules(groups: readonly RuleGroup[]): (RuleText & { readonly code: string })[] {
  const loud = new Set(groups.map(({ code }) => code));
  return RULES.filter(({ code }) => !loud.has(code)).map(({ code }) => ({ code, ...ruleOf(code) }));
}

/** What a reader is told first: how much there is of each weight, and how much of the forms is whole. */
export function findingsVerdict(
  sops: readonly Pick<Sop, "findings">[],
  map: Parameters<typeof mapSentence>[0],
): string {
  const all = sops.flatMap(({ findings }) => findings);
  const weights = SEVERITIES.flatMap((severity) => {
    const count = all.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${countWords(count)} ${WEIGHED[severity]}`] : [];
  });
  const found = weights.length === 0 ? "tidak ada temuan" : listWords(weights);
  return `${countWords(sops.length)} SOP: ${found}. ${mapSentence(map)}`;
}

/** The words of weight within a sentence. */
const WEIGHED: Readonly<Record<Severity, string>> = {
  galat: "hal yang salah",
  peringatan: "yang perlu ditinjau",
  catatan: "soal kerapian",
};

/** Units with SOPs, in order of name, with how complete their forms are. */
export function findingsByUnit(catalogue: Catalogue): CountedUnit[] {
  return [...catalogue.units.values()].flatMap(({ id, nama, sopIds }) => {
    const sops = followed(catalogue, sopIds);
    if (sops.length === 0) return [];
    const findings = sops.reduce((sum, sop) => sum + sop.findings.length, 0);
    const completeness = unitCompleteness(sops);
    return [{ label: nama, path: questionsPath(id), sopCount: sops.length, findings, completeness }];
  });
}

/** SOPs that others need and nobody has published, most needed first: what to publish next. */
export function neededNext(catalogue: Catalogue, limit: number): CountedLink[] {
  const list: CountedLink[] = [];
  for (const { nama, path, backlinks } of catalogue.unpublished.values()) {
    if (list.length === limit) break;
    const count = new Set(byFollowed(catalogue, backlinks).map(({ sopId }) => sopId)).size;
    if (count > 0) list.push({ label: nama, path, count });
  }
  return list;
}

interface CycleRow {
  /** SOPs that all reach each other. */
  readonly size: number;
  /** SOPs on a shortest way round. */
  readonly length: number;
  /** The first of them. */
  readonly round: readonly PageLink[];
}

/** SOPs of one circle that are named. */
const ROUND = 12;

/** Circles among SOPs, each with a way round; the largest first. */
export function cycleRows(catalogue: Catalogue): CycleRow[] {
  return cyclesOf(catalogue).map(({ sopIds, round }) => ({
    size: sopIds.length,
    length: round.length,
    round: round.slice(0, ROUND).map((id) => sopLink(catalogue, id)),
  }));
}

export interface SharedRow {
  readonly fieldLabel: string;
  readonly teks: string;
  readonly count: number;
  /** The first SOPs that have it. */
  readonly sops: readonly PageLink[];
  /** Address of the comparison of the first two. */
  readonly compare: string;
}

/** Items that several SOPs of a unit have in the same words, most shared first; at most `limit`. */
export function sharedRows(catalogue: Catalogue, sopIds: readonly SopId[], limit: number): SharedRow[] {
  return sharedItems(followed(catalogue, sopIds))
    .slice(0, limit)
    .map(({ field, teks, sopIds: ids }) => ({
      fieldLabel: LABELS[field],
      teks,
      count: ids.length,
      sops: ids.slice(0, 5).map((id) => sopLink(catalogue, id)),
      compare: comparePath(firstOf(ids), ids[1]),
    }));
}
