/** A scale of years: where each stands, in percent, and the round years to name along it. */

export interface TimeScale {
  /** Percent from the left, one decimal; a year beyond the scale stands at its edge. */
  readonly at: (year: number) => number;
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

/** Steps between named years, and how many names have room on a phone. */
const STEPS = [1, 2, 5, 10, 20, 50];
const NAMES = 5;

/**
 * From the first of the years to the last, or to today where they do not reach it. A year after today is a misprint: it
 * must not squeeze the others.
 */
export function scaleOf(years: readonly number[], today: number): TimeScale {
  const from = years.reduce((first, year) => Math.min(first, year), today) - 1;
  const span = today + 1 - from;
  const at = (year: number) => Math.round(Math.min(1, Math.max(0, (year - from) / span)) * 1000) / 10;
  const step = STEPS.find((one) => span / one <= NAMES) ?? 100;
  const ticks: TimeScale["ticks"][number][] = [];
  for (let year = Math.ceil((from + 1) / step) * step; year <= today; year += step)
    ticks.push({ year, at: at(year) });
  return { at, ticks };
}
