/** Where the boxes of a column stand: each as near as possible to where it wants to be, none overlapping. */
import { itemAt } from "../basics/must.ts";

interface Slot {
  /** Wanted centre. */
  readonly wanted: number;
  readonly height: number;
}

/** A run of boxes that touch, with the top that suits them best together. */
interface Run {
  slots: number;
  height: number;
  /** Sum of the tops that its boxes want for the whole run. */
  sum: number;
}

/**
 * Tops of the slots, in order, at least `gap` apart, with the least sum of squared distances from the wanted centres
 * (neighbours that would overlap are merged into runs until no two runs overlap).
 */
export function placeColumn(slots: readonly Slot[], gap: number): number[] {
  const runs: Run[] = [];
  for (const { wanted, height } of slots) {
    let run: Run = { slots: 1, height, sum: wanted - height / 2 };
    for (let above = runs.at(-1); above && top(above) + above.height + gap > top(run); above = runs.at(-1)) {
      runs.pop();
      const offset = above.height + gap;
      run = {
        slots: above.slots + run.slots,
        height: offset + run.height,
        sum: above.sum + run.sum - offset * run.slots,
      };
    }
    runs.push(run);
  }
  const tops: number[] = [];
  for (const run of runs) {
    let y = top(run);
    for (let i = 0; i < run.slots; i++) {
      tops.push(y);
      y += itemAt(slots, tops.length - 1).height + gap;
    }
  }
  return tops;
}

function top(run: Run): number {
  return run.sum / run.slots;
}

/** The mean of at least one value. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
