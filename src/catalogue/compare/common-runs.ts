/** What two lists have in common, in order: the longest such selection, found by a table of lengths. */

/** Items in a row: of both lists, or of one alone. */
interface Run {
  readonly of: "a" | "b" | "both";
  readonly items: readonly string[];
}

/** Both lists as runs; between what is common, what only the first has stands before what only the second has. */
export function commonRuns(a: readonly string[], b: readonly string[]): Run[] {
  const lengths = lengthsOf(a, b);
  const at = (i: number, j: number): number => lengths[i * (b.length + 1) + j] ?? 0;
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  const take = (of: Run["of"], items: readonly string[]): void => {
    if (items.length > 0) runs.push({ of, items });
  };
  while (i < a.length || j < b.length) {
    const start = i;
    while (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    take("both", a.slice(start, i));
    const [leftA, leftB] = [i, j];
    while ((i < a.length || j < b.length) && (i === a.length || j === b.length || a[i] !== b[j])) {
      if (j === b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i += 1;
      else j += 1;
    }
    take("a", a.slice(leftA, i));
    take("b", b.slice(leftB, j));
  }
  return runs;
}

/** For each pair of places, how many items both lists have in common from there on, row by row. */
function lengthsOf(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return lengths;
}
