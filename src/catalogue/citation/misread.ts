/** Words of citations that text recognition or a slip of the keyboard changed by a letter: "Pernerintah", "Pepres". */
import { KIND_NAMES, MINISTRY_NAMES } from "../law/kinds.ts";

const ACT_WORDS = [
  "pemerintah",
  "peraturan",
  "presiden",
  "menteri",
  "keputusan",
  "bupati",
  "gubernur",
  "nomor",
];
const MINISTERS = [...MINISTRY_NAMES.keys()].flatMap((name) => [`permen${name}`, `kepmen${name}`]);
const KNOWN = new Set(
  [...ACT_WORDS, ...KIND_NAMES.keys(), ...MINISTERS].filter((name) => /^[a-z]{5,}$/.test(name)),
);
/** What recognition takes for one another. */
const TAKEN_FOR: readonly (readonly [RegExp, string])[] = [
  [/rn/g, "m"],
  [/n(?=$)/g, "ri"],
  [/m/g, "rn"],
  [/0/g, "o"],
  [/[1|]/g, "l"],
];
/** Known words by what remains of them without one of their letters. */
const WITHOUT_ONE = new Map<string, Set<string>>();
for (const word of KNOWN) {
  if (word.length < 7) continue;
  for (let at = 1; at < word.length; at++) {
    const rest = word.slice(0, at) + word.slice(at + 1);
    WITHOUT_ONE.set(rest, (WITHOUT_ONE.get(rest) ?? new Set()).add(word));
  }
}

/** The words in front of a title, each that is no known word but could only be one made that one. */
export function asKnownWords(text: string): string {
  const [front = ""] = text.split(/\btentang\b/i, 1);
  return front.replaceAll(/[\p{L}|01]{5,}/gu, (word) => knownWord(word) ?? word) + text.slice(front.length);
}

function knownWord(printed: string): string | undefined {
  const word = printed.toLowerCase();
  if (KNOWN.has(word)) return undefined;
  const meant = new Set(
    TAKEN_FOR.map(([seen, meant]) => word.replaceAll(seen, meant)).filter((one) => KNOWN.has(one)),
  );
  const [only, other] = meant.size > 0 ? meant : (WITHOUT_ONE.get(word) ?? []);
  return other === undefined ? only : undefined;
}
