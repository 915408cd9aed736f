/** How much two words look alike, by the pairs of letters that they share. */

/** The pairs of neighbouring letters, its edges included: "ab" → " a", "ab", "b ". */
export function bigrams(word: string): Set<string> {
  return new Set(Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2)));
}

/** From 0, nothing in common, to 1, the same pairs. Takes the bigrams of each word. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((piece) => b.has(piece)).length) / (a.size + b.size);
}
