/** Lines in order are divided among labels in order, so that all together cost the least. */

/** From the first of its lines to the one behind its last. */
interface Group {
  readonly from: number;
  readonly to: number;
}

interface Partition {
  readonly cost: number;
  readonly groups: readonly Group[];
}

/** @param cost of giving a label these lines; Infinity where that cannot be */
export function partition(
  labels: number,
  lines: number,
  cost: (label: number, from: number, to: number) => number,
): Partition | null {
  let before: (Step | undefined)[] = [{ cost: 0, group: undefined, last: undefined }];
  for (let label = 0; label < labels; label += 1) {
    const after: (Step | undefined)[] = [];
    for (const [from, last] of before.entries()) {
      if (!last) continue;
      for (let to = from; to <= lines; to += 1) {
        const all = last.cost + cost(label, from, to);
        if (all < (after[to]?.cost ?? Infinity)) after[to] = { cost: all, group: { from, to }, last };
      }
    }
    before = after;
  }
  const end = before[lines];
  return end ? { cost: end.cost, groups: groupsOf(end) } : null;
}

/** How much cheaper, in lines, the second way of setting labels must be to be the one. */
const CLEARLY = 0.05;

/** Labels are level with the first of their lines, or with the middle of them: the way that costs less. */
export function topOrMiddle<Way extends Partition>(divide: (centred: boolean) => Way | null): Way | null {
  const [top, middle] = [divide(false), divide(true)];
  return top && middle && middle.cost < top.cost - CLEARLY ? middle : top;
}

interface Step {
  readonly cost: number;
  readonly group: Group | undefined;
  readonly last: Step | undefined;
}

function groupsOf(end: Step): Group[] {
  const groups: Group[] = [];
  for (let step: Step | undefined = end; step?.group; step = step.last) groups.unshift(step.group);
  return groups;
}
