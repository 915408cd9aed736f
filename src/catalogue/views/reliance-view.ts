/** For the index of regulations: which SOPs rest on replaced ones, what units cite most, what is not registered. */
import { must } from "../../schema/must.ts";
import { formatDate } from "../../schema/printed-date.ts";
import { replacedBasis, replacedWords } from "../replaced-basis.ts";
import { signingOf } from "../signing.ts";
import type { Catalogue, Regulation } from "../types.ts";
import type { PageLink } from "./page-link.ts";

export interface ReplacedRow extends PageLink {
  readonly title: string | null;
  /** "sudah diganti sejak 2023" */
  readonly state: string;
  readonly successor: PageLink | { readonly label: string; readonly path: null } | null;
  readonly checked: string | null;
  readonly sopCount: number;
  /** SOPs for which it had been replaced already when they were signed. */
  readonly alreadyWhenSigned: number;
  /** The first SOPs that cite it. */
  readonly sops: readonly PageLink[];
}

export interface UnitReliance extends PageLink {
  readonly regulations: readonly (PageLink & { readonly count: number })[];
}

/** SOPs named below a replaced regulation; its own page has them all. */
const NAMED = 20;
const UNITS = 50;
const MOST_CITED = 5;

/** Regulations that SOPs cite although they have been replaced, those with most SOPs first. */
export function replacedRegulations(catalogue: Catalogue): ReplacedRow[] {
  return [...catalogue.regulations.values()]
    .flatMap((regulation) => replacedRow(catalogue, regulation) ?? [])
    .sort((a, b) => b.sopCount - a.sopCount);
}

function replacedRow(catalogue: Catalogue, regulation: Regulation): ReplacedRow | null {
  const { shortName, path, title, sopIds, successor } = regulation;
  const sops = sopIds.map((id) => must(catalogue.sops, id));
  const states = sops.map((sop) => replacedBasis(regulation, signingOf(sop).iso));
  const first = states[0];
  if (!first) return null;
  const target = successor?.key ? catalogue.regulations.get(successor.key) : undefined;
  return {
    label: shortName,
    path,
    title,
    state: replacedWords({ ...first, successor: null }),
    successor: successor && { label: successor.teks, path: target?.path ?? null },
    checked: first.checked ? formatDate(first.checked) : null,
    sopCount: sops.length,
    alreadyWhenSigned: states.filter((state) => state?.whenSigned === "already").length,
    sops: sops.slice(0, NAMED).map((sop) => ({ label: sop.nama, path: sop.path })),
  };
}

/** For each of the units with most SOPs, the regulations that its SOPs cite most. */
export function citedMostByUnit(catalogue: Catalogue): UnitReliance[] {
  const largest = [...catalogue.units.values()]
    .filter(({ sopIds }) => sopIds.length > 0)
    .sort((a, b) => b.sopIds.length - a.sopIds.length)
    .slice(0, UNITS);
  return largest.map(({ nama, path, sopIds }) => {
    const counts = new Map<string, number>();
    for (const id of sopIds) {
      for (const key of must(catalogue.sops, id).regulationKeys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CITED);
    const regulations = most.map(([key, count]) => {
      const regulation = must(catalogue.regulations, key);
      return { label: regulation.shortName, path: regulation.path, count };
    });
    return { label: nama, path, regulations };
  });
}

/** Regulations that SOPs cite and the register does not have, those with most SOPs first. */
export function unregisteredRegulations(
  catalogue: Catalogue,
): (PageLink & { readonly count: number; readonly title: string | null })[] {
  return [...catalogue.regulations.values()]
    .filter(({ registered, sopIds }) => registered === null && sopIds.length > 0)
    .sort((a, b) => b.sopIds.length - a.sopIds.length)
    .map(({ shortName, title, path, sopIds }) => ({ label: shortName, title, path, count: sopIds.length }));
}
