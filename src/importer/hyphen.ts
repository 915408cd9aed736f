/** A hyphen at a line's end belongs to the word ("surat-surat", "non-pegawai") or to the line alone ("dihen-tikan"). */

/** First halves that are written with a hyphen before any word. */
const FIRST_HALVES =
  /^(?:\p{L}|ala|anti|antar|bi|de|eks|ex|inter|intra|ko|co|maha|makro|mikro|mini|multi|neo|non|off|on|para|pasca|pra|pro|pseudo|re|semi|sub|super|supra|tele|trans|tri|ultra|wakil)$/iu;
const PREFIXES =
  /^(?:ber?|bel|se|ke|ter?|per?|pel|pem|pen|peng|peny|me|mem|men|meng|meny|di|diper|memper|ku|kau)?$/;
const SUFFIXES = /^(?:an|kan|i|nya|annya|kannya|inya|lah|kah|pun|ku|mu)?$/;

interface Seam {
  readonly text: string;
  /** The word across the seam, where nobody can be certain whether the hyphen is its own. */
  readonly unsure?: string;
}

/** Two lines of one sentence as one text. */
export function seamOf(before: string, after: string): Seam {
  if (before === "") return { text: after };
  if (/[\p{L}\d]\/$/u.test(before)) return { text: before + after };
  const [second] = /^\p{L}+/u.exec(after) ?? [];
  // Programs that hyphenate print these, and nobody types them.
  if (/\p{L}[\u00ad\u2010]$/u.test(before) && second !== undefined && /^\p{Ll}/u.test(second))
    return { text: before.slice(0, -1) + after };
  const [, first] = /(\p{L}+)-$/u.exec(before) ?? [];
  if (first === undefined || second === undefined)
    return { text: /[\p{L}\d]-$/u.test(before) ? before + after : `${before} ${after}` };
  if (/^\p{Ll}/u.test(second) && /\p{Ll}$/u.test(first) && !isOwn(before, first, second))
    return { text: before.slice(0, -1) + after, unsure: first + second };
  const capitals = /^\p{Lu}{4,}$/u.test(first) && /^\p{Lu}{4,}$/u.test(second);
  if (capitals && !isOwn(before, first, second))
    return { text: before + after, unsure: `${first}-${second}` };
  return { text: before + after };
}

/** Whether a word is written with that hyphen wherever it stands. */
function isOwn(before: string, first: string, second: string): boolean {
  // "surat-menyurat-", "ke-dua-": a word that has a hyphen already.
  if (/\p{L}-\p{L}+-$/u.test(before) || FIRST_HALVES.test(first)) return true;
  return isDoubled(first.toLowerCase(), second.toLowerCase());
}

/** "surat-surat", "sehari-hari", "perundang-undangan", "surat-menyurat", "sayur-mayur", "bolak-balik". */
function isDoubled(first: string, second: string): boolean {
  for (let at = 0; at <= first.length - 2; at += 1) {
    const root = first.slice(at);
    if (!second.startsWith(root)) continue;
    if (PREFIXES.test(first.slice(0, at)) && SUFFIXES.test(second.slice(root.length))) return true;
  }
  if (first.length < 4) return false;
  if (/^(?:me|ber|ter)/.test(second) && second.includes(first.slice(1))) return true;
  return first.slice(1) === second.slice(1) || consonants(first) === consonants(second);
}

function consonants(word: string): string {
  return word.replace(/[aeiou]/g, "");
}
