/** Says where a result matched: the part of the record with most of the query's terms, and the words to mark. */
import { ITEM, PART } from "../fields.ts";
import type { Lexicon } from "../lexicon.ts";
import type { QueryPlan } from "./query.ts";
import { groupToken } from "../understanding.ts";
import { itemAt } from "../../basics/must.ts";

/** A stretch of text; marked where it matched. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The field that matched, and its matching item. */
export interface Why {
  readonly label: string;
  readonly parts: readonly MarkedPart[];
}

/** Splits a printed text at the words that the query's terms found. Joined again, the parts are the text. */
export function markText(text: string, plan: QueryPlan, lexicon: Lexicon): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const [from, to] of matchedSpans(text, plan, lexicon)) {
    if (from < end) continue;
    if (from > end) parts.push({ text: text.slice(end, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    end = to;
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

/** The item of the record's content with most matches; null when nothing printed matched (only the title or a code). */
export function whyMatched(content: string, plan: QueryPlan, lexicon: Lexicon): Why | null {
  let best: Why | null = null;
  let most = 0;
  for (const part of content.split(PART)) {
    const [label = "", ...items] = part.split(ITEM);
    for (const item of items) {
      const count = matchedSpans(item, plan, lexicon).length;
      if (count <= most) continue;
      most = count;
      best = { label, parts: markText(item, plan, lexicon) };
    }
  }
  return best;
}

function matchedSpans(text: string, { terms }: QueryPlan, lexicon: Lexicon): [from: number, to: number][] {
  const wanted = new Set(terms.map((term) => term.index));
  const prefixes = terms.filter((term) => term.prefix).map((term) => term.index);
  const tokens = lexicon.tokens(text);
  const spans = tokens
    .filter(
      ({ root, word }) =>
        (root !== null && wanted.has(root)) ||
        prefixes.some((prefix) => word.text.startsWith(prefix) || root?.startsWith(prefix)),
    )
    .map(({ word }): [number, number] => [word.start, word.end]);
  for (const { from, to, group } of lexicon.phrases(tokens)) {
    if (wanted.has(groupToken(group)))
      spans.push([itemAt(tokens, from).word.start, itemAt(tokens, to - 1).word.end]);
  }
  return spans.sort(([a], [b]) => a - b);
}
