/** Runs a query against the index: loads Pagefind and the understanding on first use, tries the plan's attempts. */
import { EMPTY_INDEX } from "./empty-index.ts";
import { FIELD_WEIGHTS, KINDS, type Field } from "../fields.ts";
import { Lexicon } from "../lexicon.ts";
import { understand, type QueryPlan, type Term } from "./query.ts";
import { score } from "./rank.ts";
import type { Understanding } from "../understanding.ts";

/** The part of Pagefind's browser API that we use. */
export interface Pagefind {
  options(options: object): Promise<void>;
  search(
    text: string | null,
    options?: { filters?: Record<string, { any: readonly string[] }> },
  ): Promise<PagefindResults>;
  filters(): Promise<FilterCounts>;
}

export interface PagefindResults {
  readonly results: readonly { readonly id: string; readonly score: number; data(): Promise<LoadedRecord> }[];
  readonly filters: FilterCounts;
  readonly totalFilters: FilterCounts;
}

/** A search record as the browser gets it back. */
export interface LoadedRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<Field, string>>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Chosen values by filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;
/** Results by filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface SearchAnswer {
  readonly plan: QueryPlan;
  /** Loaded results in order, at most as many as asked for. */
  readonly hits: readonly LoadedRecord[];
  /** How many there are in all. */
  readonly total: number;
  /** How much of the query the results cover; null when there are none. */
  readonly covers: "semua" | "nama" | "sebagian" | null;
  readonly filters: FilterCounts;
}

export interface SearchEngine {
  readonly lexicon: Lexicon;
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

export interface SearchOptions {
  readonly filters?: Filters;
  /** Search only the typed words. */
  readonly literal?: boolean;
  /** How many results to load. */
  readonly limit?: number;
  /** Count results by filter. */
  readonly counts?: boolean;
}

/** SOPs from which on a query is run in a worker. */
const MANY = 1000;

/** Results whose order is refined by their loaded records. */
const REFINED = 24;

/** @param understanding the file of that name, parsed */
export async function createEngine(index: Pagefind, understanding: Understanding): Promise<SearchEngine> {
  const pagefind = understanding.kosong ? EMPTY_INDEX : index;
  const lexicon = new Lexicon(understanding);
  await pagefind.options({
    // A worker loads the script a second time; that is worth it where searching takes longer than a frame.
    noWorker: understanding.jumlah < MANY,
    ranking: { metaWeights: FIELD_WEIGHTS, pageLength: 0, termFrequency: 1 },
  });
  return {
    lexicon,
    async search(query, { filters = {}, literal = false, limit = 10, counts = false } = {}) {
      const plan = understand(query, lexicon, { literal });
      // Loads all filters; without them Pagefind counts only by those that are set.
      if (counts) await pagefind.filters();
      const found = await firstThatFinds(pagefind, plan, filters);
      const candidates = await Promise.all(
        found.results.slice(0, Math.max(limit, REFINED)).map((result) => result.data()),
      );
      const total = found.results.length;
      return {
        plan,
        hits: order(candidates, plan, lexicon).slice(0, limit),
        total,
        covers: found.covers,
        filters: counts && total > 0 ? await facetCounts(pagefind, plan, filters, found) : found.filters,
      };
    },
  };
}

interface Found extends Pick<PagefindResults, "results" | "filters"> {
  readonly covers: "semua" | "nama" | "sebagian" | null;
}

/** The results of the first attempt that has any; partial ones are tried together and joined. */
async function firstThatFinds(pagefind: Pagefind, plan: QueryPlan, filters: Filters): Promise<Found> {
  const run = (words: readonly string[] | null): Promise<PagefindResults> =>
    pagefind.search(words?.join(" ") ?? null, { filters: anyOf(filters) });
  if (plan.text === "") return { ...(await run(null)), covers: "semua" };
  for (const { words, covers } of plan.attempts.filter((attempt) => attempt.covers !== "sebagian")) {
    const found = await run(words);
    if (found.results.length === 0) continue;
    if (covers !== "nama") return { ...found, covers };
    const named = await resultsThat((record) => isNamed(record, plan), found.results.slice(0, REFINED));
    if (named.results.length > 0) return { ...named, covers };
  }
  const partial = plan.attempts.filter(({ covers }) => covers === "sebagian");
  const answers = await Promise.all(partial.map(({ words }) => run(words)));
  const results = new Map(answers.flatMap((answer) => answer.results).map((result) => [result.id, result]));
  if (results.size === 0) return { results: [], filters: {}, covers: null };
  const all = [...results.values()];
  if (answers.length === 1) return { ...answers[0]!, covers: "sebagian" };
  if (all.length <= REFINED) return { ...(await resultsThat(() => true, all)), covers: "sebagian" };
  return { results: all, filters: joinCounts(answers), covers: "sebagian" };
}

/** Loads a few results, keeps those that are accepted and counts them by filter. */
async function resultsThat(
  accept: (record: LoadedRecord) => boolean,
  results: PagefindResults["results"],
): Promise<Pick<PagefindResults, "results" | "filters">> {
  const records = await Promise.all(results.map((result) => result.data()));
  const filters: Record<string, Record<string, number>> = {};
  for (const [name, value] of records.filter(accept).flatMap(filterValues)) {
    const counts = (filters[name] ??= {});
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return { results: results.filter((_, at) => accept(records[at]!)), filters };
}

function filterValues({ filters }: LoadedRecord): [name: string, value: string][] {
  return Object.entries(filters).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
}

/** Counts per filter; those of a filter in use as if it were not, so that its other values can be added. */
async function facetCounts(
  pagefind: Pagefind,
  plan: QueryPlan,
  filters: Filters,
  found: Found,
): Promise<FilterCounts> {
  const own = Object.keys(filters).map(async (name) => {
    const { [name]: _, ...others } = filters;
    return [name, (await firstThatFinds(pagefind, plan, others)).filters[name] ?? {}] as const;
  });
  return { ...found.filters, ...Object.fromEntries(await Promise.all(own)) };
}

/** Several values of one filter widen the results, several filters narrow them. */
function anyOf(filters: Filters): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
}

/** For many results, which are not all loaded: at least so many each. */
function joinCounts(answers: readonly PagefindResults[]): FilterCounts {
  const joined: Record<string, Record<string, number>> = {};
  for (const { filters } of answers) {
    for (const [name, values] of Object.entries(filters)) {
      const target = (joined[name] ??= {});
      for (const [value, count] of Object.entries(values))
        target[value] = Math.max(target[value] ?? 0, count);
    }
  }
  return joined;
}

/** What is published and followed first, then by score, then by name. */
function order(records: readonly LoadedRecord[], plan: QueryPlan, lexicon: Lexicon): LoadedRecord[] {
  const rarity = (term: Term): number => rarityOf(term, lexicon);
  return records
    .map((record) => ({ record, score: plan.text === "" ? 0 : score(record, plan, rarity) }))
    .sort(
      (a, b) =>
        Number(isAside(a.record)) - Number(isAside(b.record)) ||
        b.score - a.score ||
        (a.record.meta.title ?? "").localeCompare(b.record.meta.title ?? "", "id") ||
        (a.record.url < b.record.url ? -1 : 1),
    )
    .map(({ record }) => record);
}

/** A SOP that is not in the catalogue, or that has been withdrawn or replaced. */
function isAside(record: LoadedRecord): boolean {
  const kind = record.filters["jenis"]?.[0];
  return kind === KINDS.unpublished || kind === KINDS.past;
}

/** Whether a SOP's name or alias has every known word of the query (years aside): then unknown words may be ignored. */
function isNamed(record: LoadedRecord, plan: QueryPlan): boolean {
  const words = new Set(`${record.meta.nama} ${record.meta.alias}`.split(" "));
  const strong = plan.terms.filter((term) => !term.weak && !/^\d+$/.test(term.index));
  const named = (term: Term): boolean => words.has(term.index) || term.roots.every((root) => words.has(root));
  return strong.length > 0 && strong.every(named);
}

/** Logarithmic: 0.3 for a word in every SOP, more the rarer it is. */
function rarityOf(term: Term, lexicon: Lexicon): number {
  const most = Math.max(0, ...term.roots.map((root) => lexicon.roots.get(root) ?? 0));
  return 0.3 + Math.log((lexicon.understanding.jumlah + 1) / (most + 1));
}
