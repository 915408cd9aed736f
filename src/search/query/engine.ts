/** Runs a query: understands it, finds candidates in the index, orders them, and says how far they answer it. */
import { FIELD_WEIGHTS } from "../fields.ts";
import { Lexicon } from "../lexicon.ts";
import type { Understanding } from "../understanding.ts";
import { EMPTY_INDEX } from "./empty-index.ts";
import { asIndexTakes, countIndex, countRecords, passes } from "./facets.ts";
import type { FilterCounts, Filters, LoadedRecord, Pagefind, PagefindResults } from "./index-api.ts";
import { nextTurn } from "./next-turn.ts";
import { order } from "./result-order.ts";
import { regulationTerm, understand, type QueryPlan } from "./query.ts";
import { candidates, firstKnown, REFINED } from "./retrieve.ts";
import { splitWords } from "../../words/split.ts";
import { present } from "../../basics/must.ts";

export interface SearchAnswer {
  readonly plan: QueryPlan;
  /** Loaded results in order, at most as many as asked for. */
  readonly hits: readonly LoadedRecord[];
  /** How many there are in all, and how many without filters. */
  readonly total: number;
  readonly unfiltered: number;
  /** How far they answer: wholly, in part, or not at all, being only akin to it. */
  readonly covers: "semua" | "sebagian" | "terkait";
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

/** Results that have less of the query than this do not answer it. */
const ANSWERS = 0.5;
/** With less than this they are not even akin to it. */
const AKIN = 0.1;

/** Beside words that are unknown, single digits tell nothing: "1" of a long number stands on every page. */
function knowsOnlyDigits({ text, unknown }: QueryPlan): boolean {
  if (unknown.length === 0) return false;
  const known = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !unknown.includes(word));
  return known.every((word) => /^\d{1,3}$/.test(word));
}

/** @param understanding the file of that name, parsed */
export async function createEngine(index: Pagefind, understanding: Understanding): Promise<SearchEngine> {
  const pagefind = understanding.kosong ? EMPTY_INDEX : index;
  const ready = pagefind.options({
    // It loads the script a second time, and the page stays free: on a cheap phone a query takes a third of a second.
    noWorker: false,
    ranking: { metaWeights: FIELD_WEIGHTS, pageLength: 0, termFrequency: 1 },
  });
  // While the worker starts.
  await nextTurn();
  const lexicon = new Lexicon(understanding);
  await ready;
  return new Engine(pagefind, lexicon);
}

/** What is asked of the index beside the plan; without words all records. */
type Asked = Required<Omit<SearchOptions, "literal">> & { readonly words: readonly string[] | null };

class Engine implements SearchEngine {
  readonly lexicon: Lexicon;
  readonly #pagefind: Pagefind;

  constructor(pagefind: Pagefind, lexicon: Lexicon) {
    this.#pagefind = pagefind;
    this.lexicon = lexicon;
  }

  readonly #run = (words: readonly string[] | null, filters: Filters = {}): Promise<PagefindResults> =>
    this.#pagefind.search(words?.join(" ") ?? null, { filters: asIndexTakes(filters) });

  async search(
    query: string,
    { filters = {}, literal = false, limit = 10, counts = false }: SearchOptions = {},
  ): Promise<SearchAnswer> {
    const { lexicon } = this;
    let plan = understand(query, lexicon, { literal });
    let nearest = false;
    if (plan.regulation) ({ plan, nearest } = await settleRegulation(plan, lexicon, this.#run));
    const found =
      plan.text === ""
        ? { results: [], words: [] }
        : knowsOnlyDigits(plan)
          ? { results: [], words: null }
          : await candidates(plan, this.#run);
    if (found.words !== null)
      return this.#many(plan, { words: plan.text === "" ? null : found.words, filters, limit, counts });

    const records = await Promise.all(found.results.map((result) => result.data()));
    const { kept, coverage } = order(records, plan, lexicon);
    if (plan.unknown.length > 0 && coverage < AKIN) kept.length = 0;
    const shown = kept.filter((record) => passes(record, filters));
    return {
      plan,
      hits: shown.slice(0, limit),
      total: shown.length,
      unfiltered: kept.length,
      covers: verdict(plan, coverage, nearest && !isPrintedFor(kept[0], plan.text)),
      filters: counts ? countRecords(kept, filters) : {},
    };
  }

  /** More results than are loaded: the index counts and filters them. */
  async #many(plan: QueryPlan, { words, filters, limit, counts }: Asked): Promise<SearchAnswer> {
    // Loads all filters; without them Pagefind counts only by those that are set.
    if (counts) await this.#pagefind.filters();
    const found = await this.#run(words, filters);
    const { results } = found;
    const loaded = await Promise.all(
      results.slice(0, Math.max(limit, REFINED)).map((result) => result.data()),
    );
    // Asking again would take as long as the first time: a second where there are thousands of results.
    const counted = async (some: Filters): Promise<FilterCounts> =>
      (some === filters ? found : await this.#run(words, some)).filters;
    const { kept, coverage } = order(loaded, plan, this.lexicon);
    return {
      plan,
      hits: kept.slice(0, limit),
      total: results.length,
      unfiltered: results.length > 0 ? results.length : (await this.#run(words)).results.length,
      covers: verdict(plan, coverage, false),
      filters: counts ? await countIndex(counted, filters) : {},
    };
  }
}

/** A number as ministries print it, or a piece of one: M.PAN/11/2008. */
const PRINTED_NUMBER = /\p{L}\/\d/u;

/** Whether what was typed is a piece of the number that is printed for a regulation. */
function isPrintedFor(record: LoadedRecord | undefined, text: string): boolean {
  const printed = new Set(record?.meta.peraturan?.split(" "));
  return PRINTED_NUMBER.test(text) && splitWords(text).every((word) => printed.has(word.text));
}

/** How far results answer whose first has this much of the query. */
function verdict(plan: QueryPlan, coverage: number, nearest: boolean): SearchAnswer["covers"] {
  if (plan.text === "") return "semua";
  const dropped = plan.unknown.length > 0 && (coverage < ANSWERS || plan.service !== null);
  if (nearest || dropped) return "terkait";
  return coverage < 0.99 ? "sebagian" : "semua";
}

/** The regulation by the first of its names that the index has; else those that come nearest. */
async function settleRegulation(
  plan: QueryPlan,
  lexicon: Lexicon,
  run: (words: readonly string[], filters?: Filters) => Promise<PagefindResults>,
): Promise<{ plan: QueryPlan; nearest: boolean }> {
  const { index, near } = present(plan.regulation);
  const known = await firstKnown(index, run);
  if (known !== null)
    return {
      plan: { ...plan, terms: [regulationTerm(known, lexicon), ...plan.terms.slice(1)] },
      nearest: false,
    };
  // Perhaps only a piece of a number: M.PAN/11/2008.
  const words = PRINTED_NUMBER.test(plan.text) ? understand(plan.text.replaceAll("/", " / "), lexicon) : null;
  if (words && words.regulation === null) return { plan: { ...words, text: plan.text }, nearest: false };
  const { rest } = present(plan.regulation);
  const terms = near.map((word) => ({ ...regulationTerm(word, lexicon), weight: 1 }));
  return {
    plan: { ...plan, terms: rest === "" ? terms : [...terms, ...plan.terms.slice(1)] },
    nearest: true,
  };
}
