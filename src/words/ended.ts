/** A phrase of the office's own at the end of one of our sentences. */

/** With the full stop that it may have brought along, or ours: never two. */
export function ended(phrase: string): string {
  return /[.!?…]$/.test(phrase) ? phrase : `${phrase}.`;
}
