/** Numbers as forms print them: digits, their Indonesian words, or both beside each other. */

const ONES = "satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");

/**
 * `10`, `1 0` (torn apart by the typesetting), `1,5`, `1.500`, `1½`, `3 (tiga)`, `dua`, in small letters.
 * Null where it can be read in two ways: `1,500`, `5 10`, `3 (dua)`.
 */
export function parseAmount(text: string): number | null {
  const [, digits, spelt] = /^([^()]*?)\s*(?:\(([a-z ]+)\))?$/.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const amount = digitsOf(digits) ?? numberInWords(digits);
  return spelt === undefined || numberInWords(spelt) === amount ? amount : null;
}

function digitsOf(text: string): number | null {
  const half = /^(\d*)\s*(?:½|(?<!\d)1\/2)$/.exec(text);
  if (half) return Number(half[1]) + 0.5;
  // A dot before three digits groups thousands; a comma there does so in English only.
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return Number(text.replaceAll(".", ""));
  if (/^\d+(?:[.,]\d{1,2})?$/.test(text)) return Number(text.replace(",", "."));
  // No number begins with a nought: what follows belongs to the digits before it.
  return /^\d+(?: 0+)+$/.test(text) ? Number(text.replaceAll(" ", "")) : null;
}

/** Words of the numbers from one to ninety-nine. */
function numberInWords(text: string): number | null {
  const one = (word: string): number | null => (ONES.includes(word) ? ONES.indexOf(word) + 1 : null);
  if (text === "sepuluh") return 10;
  if (text === "sebelas") return 11;
  const [first = "", place, last, ...rest] = text.split(" ");
  const head = one(first);
  if (head === null || rest.length > 0) return null;
  if (place === undefined) return head;
  if (place === "belas") return last === undefined && head > 1 ? 10 + head : null;
  if (place !== "puluh" || head === 1) return null;
  const tail = last === undefined ? 0 : one(last);
  return tail === null ? null : head * 10 + tail;
}
