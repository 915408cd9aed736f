/** Puts loaded records in order and leaves out what is not worth showing. */
import { KINDS } from "../fields.ts";
import type { Lexicon } from "../lexicon.ts";
import type { LoadedRecord } from "./index-api.ts";
import { nameInQuery, type QueryPlan } from "./query.ts";
import { kindOfRecord, rate } from "./rank.ts";

/** What scores less than this share of the best, and lacks a part of the query, is left out. */
const WORTH_SHOWING = 0.35;

/**
 * Best first: what is published and followed, then the rest, unless the query is the very name of an unpublished SOP.
 * @returns those worth showing, and how much of the query the first of them has
 */
export function order(
  records: readonly LoadedRecord[],
  plan: QueryPlan,
  lexicon: Lexicon,
): { kept: LoadedRecord[]; coverage: number } {
  const rated = records
    .map((record) => ({ record, aside: place(record, plan, lexicon), ...rate(record, plan) }))
    .sort(
      (a, b) =>
        a.aside - b.aside ||
        (plan.text === "" ? 0 : b.score - a.score) ||
        (a.record.meta.title ?? "").localeCompare(b.record.meta.title ?? "", "id") ||
        (a.record.url < b.record.url ? -1 : 1),
    );
  const best = Math.max(0, ...rated.map(({ score }) => score));
  const worth = rated.filter(({ score, coverage }) => coverage > 0.99 || score >= best * WORTH_SHOWING);
  return { kept: worth.map(({ record }) => record), coverage: worth[0]?.coverage ?? 0 };
}

/** 1 for a SOP that is not in the catalogue, or that has been withdrawn or replaced; before all, if asked for by name. */
function place(record: LoadedRecord, plan: QueryPlan, lexicon: Lexicon): number {
  const kind = kindOfRecord(record);
  if (kind === KINDS.past) return 1;
  if (kind !== KINDS.unpublished) return 0;
  const title = record.meta.title ?? "";
  const [typed, grouped] = plan.name;
  return nameInQuery(title, lexicon, 0) === typed || nameInQuery(title, lexicon) === grouped ? -1 : 1;
}
