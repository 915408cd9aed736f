/** Recognises text that breaks off. Only what the words themselves show counts; nothing is completed. */

/** Words that cannot end an item or a sentence: something has to follow. */
const NEEDS_MORE = new Set(
  (
    "dan atau serta maka dengan untuk yang di ke dari pada oleh dalam tidak akan agar karena sehingga bahwa jika " +
    "apabila bila bilamana kalau tetapi namun sedangkan sebagai tentang adalah ialah yaitu yakni dapat harus antara " +
    "terhadap kepada bagi guna para setiap suatu sebuah belum bukan melalui secara seperti menurut tanpa hingga"
  ).split(" "),
);

const CONDITION = /^(?:jika|apabila|bila|bilamana|kalau|jikalau|dalam hal)\b/i;

/** Words with which the main clause goes on when neither comma nor "maka" parts it from the condition. */
const MAIN_CLAUSE = /\b(?:akan|harus|wajib|segera|dapat|perlu|hendaknya|mohon|hubungi|lakukan|dilakukan)\b/i;

/**
 * Whether a sentence breaks off: it ends in a comma or in a word that needs more, leaves a bracket open, or is a
 * condition whose main clause is missing or only one word long.
 */
export function isCutOffSentence(sentence: string): boolean {
  const text = sentence.trim();
  if (endsOpen(text)) return true;
  if (/[.!?]["”’)]?$/.test(text) || !CONDITION.test(text)) return false;
  const main = /^.*\bmaka\b(.*)$/i.exec(text)?.[1] ?? /,([^,]*)$/.exec(text)?.[1];
  if (main === undefined) return !MAIN_CLAUSE.test(text);
  return main.trim().split(/\s+/).length < 2;
}

/**
 * Whether a list item breaks off. "…;", "…," and "…; dan" are good style before another item, but not on the last.
 */
export function isCutOffItem(item: string, last: boolean): boolean {
  const text = item.trim();
  const own = last ? text : text.replace(/(?:[;,]|[;,]\s*(?:dan|atau|dan\/atau))$/i, "");
  return endsOpen(own);
}

/** Index of every item of a list that breaks off. */
export function cutOffItems(items: readonly string[]): number[] {
  return items.flatMap((item, index) => (isCutOffItem(item, index === items.length - 1) ? [index] : []));
}

/** Where the last word is looked for, in characters from the end; longer than any word above. */
const TAIL = 24;

function endsOpen(text: string): boolean {
  if (/(?:,|…|\.\.\.)$/.test(text)) return true;
  const lastWord = /([\p{L}]+)[-\s]*$/u.exec(text.slice(-TAIL))?.[1]?.toLowerCase();
  if (lastWord !== undefined && NEEDS_MORE.has(lastWord)) return true;
  return text.includes("(") && count(text, "(") > count(text, ")");
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
