/** The part of Pagefind's browser API that we use. */
import type { SearchField } from "../fields.ts";

export interface Pagefind {
  options(options: object): Promise<void>;
  search(
    text: string | null,
    options?: { filters?: Record<string, { any: readonly string[] }> },
  ): Promise<PagefindResults>;
  filters(): Promise<FilterCounts>;
}

export interface PagefindResults {
  readonly results: readonly PagefindResult[];
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<LoadedRecord>;
}

/** A search record as the browser gets it back. */
export interface LoadedRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<SearchField, string>>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Chosen values by filter. */
export type Filters = Readonly<Record<string, readonly string[]>>;
/** Results by filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;
