/** Guesses what somebody meant to type. */

/** The known word nearest to `word`, when it is near enough to be a slip (a third of its letters); else null. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Levenshtein distance: how many letters to insert, drop or change. */
export function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    let left = i;
    let corner = i - 1;
    above = above.map((up, j) => {
      if (j > 0) left = Math.min(corner + (from[i - 1] === to[j - 1] ? 0 : 1), up + 1, left + 1);
      corner = up;
      return left;
    });
  }
  return above.at(-1) ?? 0;
}
