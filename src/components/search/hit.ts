/** A search result as words: what it is, where it belongs, why it matched. */
import type { LoadedRecord } from "../../search/query/index-api.ts";
import { KINDS } from "../../search/fields.ts";
import type { Lexicon } from "../../search/lexicon.ts";
import type { QueryPlan } from "../../search/query/query.ts";
import { make } from "../make.ts";
import { markText, whyMatched, type MarkedPart, type Why } from "../../search/query/why.ts";

interface Hit {
  readonly url: string;
  /** What it is, where it is no SOP. */
  readonly kind: string | null;
  readonly title: readonly MarkedPart[];
  /** Group, unit, year: what the record has of these. How complete a form is, is a matter for the filter. */
  readonly details: readonly string[];
  readonly why: Why | null;
}

/** What is shown of a record that was found, and why it was. */
export function describeHit(record: LoadedRecord, plan: QueryPlan, lexicon: Lexicon): Hit {
  const kind = record.filters["jenis"]?.[0] ?? KINDS.sop;
  const shown =
    kind === KINDS.sop || kind === KINDS.past
      ? ["kelompok", "unit", "tahun"]
      : kind === KINDS.unpublished
        ? ["unit"]
        : [];
  return {
    url: record.url,
    kind: kind === KINDS.sop ? null : kind,
    title: markText(record.meta.title ?? "", plan, lexicon),
    details: shown.flatMap((name) => record.filters[name]?.[0] ?? []),
    why: whyMatched(record.content, plan, lexicon),
  };
}

/** Text with its matches in `<mark>`; always text nodes, never HTML. */
export function markedNodes(parts: readonly MarkedPart[]): Node[] {
  return parts.map(({ text, marked }) => (marked ? make("mark", {}, text) : document.createTextNode(text)));
}
