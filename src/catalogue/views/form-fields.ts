/** The lists of the form, Dasar Hukum to Pencatatan and what it prints beyond them, item by item. */
import { NOT_HERE } from "../reader-words.ts";
import { FORM_LISTS, type FormKey, labelOn } from "../../schema/field-labels.ts";
import type { RegulationKey } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import type { AbbreviationFinder, TextPart } from "../form/abbreviations.ts";
import { UNFILLED } from "../findings/rule.ts";
import type { Catalogue, Citation, CitedRegulation, Sop } from "../types.ts";
import type { Regulation } from "../regulation-types.ts";
import { gapWords } from "./form-gaps.ts";
import type { PageLink } from "./page-link.ts";
import { regulationStatus } from "./regulation-status.ts";

export interface PrintedPart {
  readonly key: string;
  readonly label: string;
  readonly items: readonly FormItem[];
  /** Gaps of the field as a whole. */
  readonly gaps: readonly string[];
}

interface FormItem {
  readonly text: string;
  /** The text in stretches, where it holds abbreviations to explain; else null. */
  readonly parts: readonly TextPart[] | null;
  readonly path: string | null;
  /** What the link leads to when that is worth a word: a regulation's status, an unpublished SOP. */
  readonly note: { readonly text: string; readonly tone: "good" | "gap" | "plain" } | null;
  readonly gaps: readonly string[];
  /** What else the words themselves name: each of several cited, and what amended or replaced one. */
  readonly named?: readonly NamedRegulations[];
}

interface NamedRegulations {
  readonly said: string;
  readonly links: readonly PageLink[];
  /** The status of the one that is cited. */
  readonly note: FormItem["note"];
}

/** Pages of the regulations that the words name as amending or replacing one that they cite. */
function changedBy(catalogue: Catalogue, { amendedBy, replacedBy }: CitedRegulation): NamedRegulations[] {
  return [
    { said: "Diubah dengan", links: regulationLinks(catalogue, amendedBy), note: null },
    {
      said: "Diganti dengan",
      links: regulationLinks(catalogue, replacedBy === null ? [] : [replacedBy]),
      note: null,
    },
  ].filter(({ links }) => links.length > 0);
}

function regulationLinks(catalogue: Catalogue, keys: readonly RegulationKey[]): PageLink[] {
  return keys.map((key) => {
    const { shortName, path } = must(catalogue.regulations, key);
    return { label: shortName, path };
  });
}

/** In the order of the form; `find` tells the abbreviations in a text. */
export function printedFields(catalogue: Catalogue, sop: Sop, find: AbbreviationFinder): PrintedPart[] {
  const item = (
    text: string,
    path: string | null = null,
    note: FormItem["note"] = null,
  ): Omit<FormItem, "gaps"> => {
    const parts = find(text);
    return { text, parts: parts.some(({ abbreviation }) => abbreviation) ? parts : null, path, note };
  };
  const field = (key: FormKey, items: readonly Omit<FormItem, "gaps">[]): PrintedPart => ({
    key,
    label: labelOn(sop.formulir, key),
    items: items.map((one, index) => ({ ...one, gaps: gapWords(sop, `${key}.${index}`, false) })),
    gaps: gapWords(sop, key, items.length === 0),
  });
  const legalBasis = ({ teks, cited }: Citation): Omit<FormItem, "gaps"> => {
    const [one, ...others] = cited;
    if (!one) return item(teks);
    const status = ({ key }: CitedRegulation): FormItem["note"] =>
      statusNote(must(catalogue.regulations, key));
    if (others.length === 0)
      return {
        ...item(teks, must(catalogue.regulations, one.key).path, status(one)),
        named: changedBy(catalogue, one),
      };
    const named = cited.flatMap((each) => [
      { said: "Memuat", links: regulationLinks(catalogue, [each.key]), note: status(each) },
      ...changedBy(catalogue, each),
    ]);
    return { ...item(teks), named };
  };
  const linked = ({ teks, target }: Sop["links"][number]): Omit<FormItem, "gaps"> => {
    if (target.kind === "sop") return item(teks, must(catalogue.sops, target.id).path);
    if (target.kind === "tidak-ada") return item(teks);
    return item(teks, must(catalogue.unpublished, target.id).path, { text: NOT_HERE, tone: "plain" });
  };
  const known = FORM_LISTS.map((key) => {
    if (key === "dasarHukum") return field(key, sop.citations.map(legalBasis));
    if (key === "keterkaitan") return field(key, sop.links.map(linked));
    return field(
      key,
      sop[key].map((text) => item(text)),
    );
  });
  // A form that is no SOP AP shows only the parts that it prints.
  const printed = sop.formulir === "sop-ap" ? known : known.filter(({ items }) => items.length > 0);
  return [...printed, ...otherParts(sop.bagianLain, item)];
}

/** What the form prints beyond the known parts, under its own headings. */
function otherParts(parts: Sop["bagianLain"], item: (text: string) => Omit<FormItem, "gaps">): PrintedPart[] {
  return parts.map(({ judul, isi }, index) => ({
    key: `bagian-${index + 1}`,
    label: judul,
    items: isi.map((text) => ({ ...item(text), gaps: [] })),
    gaps: isi.length === 0 ? [UNFILLED] : [],
  }));
}

function statusNote(regulation: Regulation): FormItem["note"] {
  const status = regulationStatus(regulation);
  return {
    text: status.label,
    tone: status.tone === "good" ? "good" : status.tone === "replaced" ? "gap" : "plain",
  };
}
