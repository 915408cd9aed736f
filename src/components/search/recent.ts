/** The last queries, kept on this device only. Storage may be forbidden; then there simply are none. */

const KEY = "pencarian-terakhir";
const MOST = 8;

/** The last queries of this browser, the latest first; none where nothing may be stored. */
export function recentQueries(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((query) => typeof query === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/**
 * Remembers a query that found something, in place of its own beginnings: results come while one types.
 * @param typed what has been remembered since the reader began to type; one stretch of typing is one query
 * @returns what is remembered of this stretch now: of what is erased letter by letter, the whole
 */
export function rememberQuery(query: string, typed: string | null = null): string | null {
  const text = query.trim().slice(0, 200);
  if (text === "" || (typed !== null && isBeginning(text, typed))) return typed;
  const others = recentQueries().filter((other) => other !== typed && !isBeginning(other, text));
  const queries = [text, ...others];
  try {
    localStorage.setItem(KEY, JSON.stringify(queries.slice(0, MOST)));
  } catch {
    // Full or forbidden: nothing is remembered.
  }
  return text;
}

function isBeginning(beginning: string, text: string): boolean {
  return text.toLowerCase().startsWith(beginning.toLowerCase());
}

/** Empties the list. */
export function forgetQueries(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored then.
  }
}
