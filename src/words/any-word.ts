/** Patterns for lists of words, which stay lists to whoever reads them. */

/** The source of a pattern for any of these words; each may itself be a pattern. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}

/** The same for whole words, given with spaces between them. */
export function anyWord(words: string): string {
  return String.raw`\b${anyOf(words.trim().split(/\s+/))}\b`;
}
