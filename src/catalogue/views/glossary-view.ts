/** The glossary with what the catalogue makes of it: on how many SOPs each abbreviation is printed, and on which. */
import { append } from "../../basics/append.ts";
import { abbreviationId } from "../form/abbreviations.ts";
import { printedLists } from "../form/printed-lists.ts";
import type { Catalogue, Sop } from "../types.ts";
import type { PageLink } from "./page-link.ts";
import { finderOf } from "./used-abbreviations.ts";

interface GlossaryTerm {
  /** Anchor on the page. */
  readonly id: string;
  readonly singkatan: string;
  readonly kepanjangan: string;
  readonly lain: readonly string[];
  readonly penjelasan: string | null;
  /** How many SOPs print it in so many letters. */
  readonly sopCount: number;
  /** The first of them. */
  readonly sops: readonly PageLink[];
}

/** A term of very many SOPs names some of them: the search finds the others. */
const MOST_NAMED = 20;

/** In order of the alphabet. */
export function glossaryTerms(catalogue: Catalogue): GlossaryTerm[] {
  const printedOn = sopsByTerm(catalogue);
  return [...catalogue.glossary.singkatan]
    .sort((a, b) => a.singkatan.localeCompare(b.singkatan, "id"))
    .map(({ singkatan, kepanjangan, lain = [], penjelasan = null }) => {
      const id = abbreviationId(singkatan);
      const sops = printedOn.get(id) ?? [];
      return {
        id,
        singkatan,
        kepanjangan,
        lain,
        penjelasan,
        sopCount: sops.length,
        sops: sops.slice(0, MOST_NAMED).map(({ nama, path }) => ({ label: nama, path })),
      };
    });
}

function sopsByTerm(catalogue: Catalogue): Map<string, Sop[]> {
  const find = finderOf(catalogue);
  // The same words stand on many forms.
  const known = new Map<string, readonly string[]>();
  const termsIn = (text: string): readonly string[] => {
    const before = known.get(text);
    if (before) return before;
    const terms = find(text).flatMap(({ abbreviation }) => abbreviation?.id ?? []);
    known.set(text, terms);
    return terms;
  };
  const sops = new Map<string, Sop[]>();
  for (const sop of catalogue.sops.values()) {
    for (const id of new Set(explainedTexts(sop).flatMap(termsIn))) append(sops, id, sop);
  }
  return sops;
}

/** The name and the lists of the form: what its page explains the abbreviations of. */
function explainedTexts(sop: Sop): string[] {
  const lists = printedLists(sop).flatMap(([, items]) => items);
  return [sop.nama, ...lists, ...sop.bagianLain.flatMap(({ isi }) => isi)];
}
