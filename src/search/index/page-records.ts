/** Pages and sections as search records: findings by rule, states of SOPs, and what every catalogue has. */
import { findingsPart, PAGES, placeOn } from "../../catalogue/addresses.ts";
import type { Catalogue } from "../../catalogue/types.ts";
import { followed } from "../../catalogue/lifetime/followed.ts";
import { lacksSteps } from "../../catalogue/form/printed-steps.ts";
import { findingsByRule } from "../../catalogue/views/findings-view.ts";
import { listWith } from "../../catalogue/views/sop-lists.ts";
import { PAGE_ENTRIES, type PageEntry } from "./help-records.ts";
import { performerEntries } from "./performer-records.ts";

/** What the catalogue's pages and sections answer; none where there is nothing to search. */
export function pageEntries(catalogue: Catalogue): PageEntry[] {
  if (catalogue.sops.size === 0) return [];
  return [
    ...PAGE_ENTRIES,
    ...stateEntries(catalogue),
    ...ruleEntries(catalogue),
    ...performerEntries(catalogue),
  ];
}

/** Their words, which the lexicon must know. */
export function pageTexts(catalogue: Catalogue): string[] {
  return pageEntries(catalogue).flatMap(({ title, words }) => [title, words]);
}

/** States of SOPs that the list is narrowed by; where no page lists them all, units and findings tell more. */
function stateEntries(catalogue: Catalogue): PageEntry[] {
  const all = followed(catalogue);
  const steps = all.filter((sop) => lacksSteps(sop)).length;
  const incomplete = all.filter((sop) => sop.completeness.level === "belum lengkap").length;
  const list = listWith(catalogue, "kelengkapan", "belum lengkap");
  const entries = [
    {
      count: steps,
      // Pagefind keeps one record an address.
      path: list === null ? placeOn(PAGES.sops, "menurut-unit") : placeOn(list, "isi"),
      title: "SOP tanpa langkah kerja",
      words: "belum ada langkah, tidak ada alur kerja, tanpa prosedur, tanpa diagram alir",
      says: `${steps} dari ${all.length} SOP: langkah kerjanya belum ada di katalog.`,
    },
    {
      count: incomplete,
      path: list ?? placeOn(PAGES.findings, "isi"),
      title: "SOP yang isiannya belum lengkap",
      words: "kelengkapan, belum dikonfirmasi, tidak lengkap, SOP kosong",
      says: `${incomplete} dari ${all.length} SOP.`,
    },
  ];
  return entries.filter(({ count }) => count > 0);
}

function ruleEntries(catalogue: Catalogue): PageEntry[] {
  return findingsByRule(catalogue).map(({ code, title, count, reason, searchedAs = "" }) => ({
    path: findingsPart(code),
    title,
    words: searchedAs,
    says: `${count} SOP. ${reason}`,
  }));
}
