/** Filters over loaded records: which pass, and how many each value would give. */
import type { FilterCounts, Filters, LoadedRecord } from "./index-api.ts";

/** Whether a record passes: several values of one filter widen the results, several filters narrow them. */
export function passes({ filters: own }: LoadedRecord, filters: Filters): boolean {
  return Object.entries(filters).every(
    ([name, values]) => values.length === 0 || values.some((value) => own[name]?.includes(value)),
  );
}

/** Counts per filter and value; those of a filter in use as if it were not, so that its other values can be added. */
export function countRecords(records: readonly LoadedRecord[], filters: Filters): FilterCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const record of records) {
    for (const [name, values] of Object.entries(record.filters)) {
      const own = (counts[name] ??= {});
      const { [name]: _, ...others } = filters;
      for (const value of values) own[value] = (own[value] ?? 0) + (passes(record, others) ? 1 : 0);
    }
  }
  return counts;
}

/** The same for too many records to load: `count` asks the index with some filters set. */
export async function countIndex(
  count: (filters: Filters) => Promise<FilterCounts>,
  filters: Filters,
): Promise<FilterCounts> {
  const names = Object.keys(filters);
  const own = names.map(async (name) => {
    const { [name]: _, ...others } = filters;
    return [name, (await count(others))[name] ?? {}] as const;
  });
  return { ...(await count(filters)), ...Object.fromEntries(await Promise.all(own)) };
}

/** As the index takes them. */
export function asIndexTakes(filters: Filters): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
}
