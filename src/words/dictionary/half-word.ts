/**
 * Tells a word that stops within itself ("pelaksan", "keterlamb") from one that a list of roots does not know: it is no
 * form of a root, and a form of one begins with it.
 */

import { SAYING } from "./saying.ts";
import { SHORTEST_WORDS, SHORT_WORDS } from "./short-words.ts";
import { UNUSED_ROOTS } from "./unused-roots.ts";

/** Prefixes, one or two deep, and which suffixes make a word with them; "" where the root alone does. */
const FRAMES: readonly (readonly [prefixes: string, suffixes: readonly string[]])[] = [
  ["", ["", "kan", "an", "i"]],
  ["di ber be ter te me se", ["", "kan", "an", "i"]],
  ["mem men meng meny menge pem pen peng peny penge pe per pel", ["", "kan", "an", "i"]],
  ["memper diper teper keber kese keter kepe keperse pember pemer", ["", "kan", "an", "i"]],
  ["ke", ["an"]],
];
/** What a nasal at the end of a prefix has swallowed: men-ulis, peng-irim. */
const SWALLOWED: Readonly<Record<string, string>> = { m: "p", n: "t", ng: "k", ny: "s" };
const HALF_CLITIC = /ny$/;
const CLITIC = /(?:nya|lah|kah|pun|ku|mu)$/;

/** A root without prefix, and one behind a short or a long one: shorter beginnings tell nothing. */
const SHORTEST_ALONE = 3;
const SHORTEST_BEHIND = 3;
const SHORTEST_BEHIND_LONG = 2;
/** Of roots that go on with half a suffix. */
const SHORTEST_BEFORE = 4;

/** A prefix that is none of another word: "keter"; and one that may have few letters behind it: "berwe". */
const ONLY_PREFIX = 5;
const LONG_PREFIX = 3;
/** Written as one word with affixes around them. */
const COMPOUNDS = ["tandatangan", "tanggungjawab", "sebarluas", "tindaklanjut", "serahterima"];
/** Words of other languages that offices use; their beginnings are half words, too. */
const LOANS = "password username whatsapp website download upload checklist deadline template".split(" ");

/** What may follow a whole word in the list of roots: visit-asi, transport-er, barus-an; or nothing. */
const ENDINGS = /^(?:an|kan|i|asi|ator|or|er|al|is|if|ik|um|us|itas|e|s)?$/;

/** Roots of three letters that verbs are made of without a suffix; the list of roots has many that nobody uses. */
const SHORT = new Set(
  "isi uji adu sah cap cek tes cat las bor gas rem tik hak eja beo dua kop jas ban cas lap lem pel pos rap".split(
    " ",
  ),
);

/**
 * @param roots all roots of the language, in small letters
 * @returns whether a word in small letters stops within itself
 */
export function halfWords(roots: ReadonlySet<string>): (word: string) => boolean {
  const sorted = [...roots, ...COMPOUNDS, ...LOANS].sort();
  const isBeginning = (part: string, whole: RegExp): boolean => {
    for (let at = firstNotBefore(sorted, part); sorted[at]?.startsWith(part) === true; at++)
      if (!whole.test(sorted[at]?.slice(part.length) ?? "")) return true;
    return false;
  };
  const stops = (word: string): boolean =>
    /^[a-z]{2}$/.test(word) ? !SHORTEST_WORDS.has(word) && isBeginning(word, /^$/) : isHalf(word);
  const isHalf = (word: string): boolean =>
    word.length >= SHORTEST_ALONE &&
    /^[a-z]+$/.test(word) &&
    !SHORT_WORDS.has(word) &&
    !SAYING.has(word) &&
    (!isForm(word, roots) || UNUSED_ROOTS.has(word)) &&
    (isForm(word.replace(HALF_CLITIC, ""), roots) ||
      restsOf(word).some(
        ({ prefix, rest, suffixes }) =>
          isHalfRoot(prefix, rest, isBeginning) ||
          (rest === "" && prefix.length >= ONLY_PREFIX) ||
          isHalfSuffix(prefix, rest, suffixes, roots),
      ));
  // Texts end in the same words over and over.
  const known = new Map<string, boolean>();
  return (word) => {
    const told = known.get(word) ?? stops(word);
    known.set(word, told);
    return told;
  };
}

interface Rest {
  readonly prefix: string;
  readonly rest: string;
  readonly suffixes: readonly string[];
}

/** What is behind each prefix that a word may have, as it stands and with the sound that the prefix has swallowed. */
function restsOf(word: string): Rest[] {
  return FRAMES.flatMap(([prefixes, suffixes]) =>
    prefixes.split(" ").flatMap((prefix) => {
      if (!word.startsWith(prefix)) return [];
      const rest = word.slice(prefix.length);
      const swallowed = SWALLOWED[/(?:ng|ny|[mn])$/.exec(prefix)?.[0] ?? ""];
      const rests = swallowed === undefined ? [rest] : [rest, swallowed + rest];
      return rests.map((one) => ({ prefix, rest: one, suffixes }));
    }),
  );
}

/** Whether a word is a root, or one with affixes that go together; a clitic may follow. */
function isForm(word: string, roots: ReadonlySet<string>): boolean {
  const bare = word.replace(CLITIC, "");
  return [word, ...(bare === word ? [] : [bare])].some(
    (form) =>
      roots.has(form) ||
      restsOf(form).some(({ prefix, rest, suffixes }) =>
        suffixes.some((suffix) => {
          const root = rest.slice(0, rest.length - suffix.length);
          return (
            rest.endsWith(suffix) &&
            roots.has(root) &&
            (suffix !== "" ||
              ((root.length > 3 || SHORT.has(root)) && !(prefix === "per" && UNUSED_ROOTS.has(root))))
          );
        }),
      ),
  );
}

function isHalfRoot(
  prefix: string,
  rest: string,
  isBeginning: (part: string, whole: RegExp) => boolean,
): boolean {
  if (prefix === "") return rest.length >= SHORTEST_ALONE && isBeginning(rest, ENDINGS);
  const shortest = prefix.length < LONG_PREFIX && prefix !== "di" ? SHORTEST_BEHIND : SHORTEST_BEHIND_LONG;
  return rest.length >= shortest && isBeginning(rest, /^$/);
}

/** "dilaksanaka", "kecamat": a root behind which the suffix has begun, or has yet to come. */
function isHalfSuffix(
  prefix: string,
  rest: string,
  suffixes: readonly string[],
  roots: ReadonlySet<string>,
): boolean {
  // Without prefix, the root alone is a word.
  const least = prefix === "" ? 1 : 0;
  return suffixes.some((suffix) =>
    Array.from({ length: suffix.length }, (_, length) => suffix.slice(0, length)).some((begun) => {
      if (begun.length < least) return false;
      const root = rest.slice(0, rest.length - begun.length);
      return rest.endsWith(begun) && root.length >= SHORTEST_BEFORE && roots.has(root);
    }),
  );
}

/** Place of the first of sorted words that does not stand before `word`. */
function firstNotBefore(sorted: readonly string[], word: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
