/** The state of the results page as its address: `?q=…&kelompok=…&jenis=…&persis=1`. */
import type { Filters } from "../../search/query/index-api.ts";

/** Filters in the order they are shown, with their labels. */
export const FILTER_LABELS: Readonly<Record<string, string>> = {
  jenis: "Jenis",
  kelompok: "Kelompok",
  unit: "Unit",
  peraturan: "Dasar hukum",
  tahun: "Tahun",
  kelengkapan: "Kelengkapan",
};

export interface SearchAddress {
  readonly query: string;
  readonly filters: Filters;
  /** Only the typed words, without the glossary's other expressions. */
  readonly literal: boolean;
}

/** Reads the part after `?`; unknown keys are ignored. */
export function readAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string[]> = {};
  for (const name of Object.keys(FILTER_LABELS)) {
    const values = parameters.getAll(name).filter((value) => value !== "");
    if (values.length > 0) filters[name] = values;
  }
  return { query: parameters.get("q") ?? "", filters, literal: parameters.get("persis") === "1" };
}

/** The opposite of `readAddress`, with the leading `?`; empty values are left out. */
export function writeAddress({ query, filters, literal }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const [name, values] of Object.entries(filters))
    for (const value of values) parameters.append(name, value);
  if (literal) parameters.set("persis", "1");
  return `?${parameters.toString()}`;
}

/** Whether there is neither a query nor a filter. */
export function isEmptySearch({ query, filters }: SearchAddress): boolean {
  return query.trim() === "" && Object.values(filters).every((values) => values.length === 0);
}
