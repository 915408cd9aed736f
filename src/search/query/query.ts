/**
 * Understands a query: which index words it asks for, from strict to loose, and what the reader should be told about
 * it. Pure; the engine runs the attempts in order and takes the first that finds something.
 */
import { namedRegulation, type NamedRegulation } from "./citation.ts";
import { serviceAnswer } from "./service.ts";
import { completion, correction } from "./spelling.ts";
import { WEAK_WORDS } from "../stop-words.ts";
import type { Lexicon, Phrase, Token } from "../lexicon.ts";
import { groupToken } from "../understanding.ts";

/** One thing asked for: a root, or an expression of the glossary with the roots it is written with. */
export interface Term {
  /** Index word that finds it. */
  readonly index: string;
  readonly roots: readonly string[];
  /** Words that hardly choose (dokumen, penyusunan): they order results but need not be there. */
  readonly weak: boolean;
  /** The last word, perhaps unfinished: anything that begins so counts. */
  readonly prefix: boolean;
}

/** Index words that must all be there. */
export interface Attempt {
  readonly words: readonly string[];
  /** How much of the query it covers: everything; all words that exist, in a name only; some of the words. */
  readonly covers: "semua" | "nama" | "sebagian";
}

export interface QueryPlan {
  /** What was typed, trimmed and shortened. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Tried in order; attempts with `covers: "sebagian"` are tried together. */
  readonly attempts: readonly Attempt[];
  /** Other expressions that are searched too ("Mencari juga"). */
  readonly also: readonly string[];
  /** The query with slips mended ("Mungkin maksud Anda"); null when there are none. */
  readonly corrected: string | null;
  /** Typed words that the catalogue does not have. */
  readonly unknown: readonly string[];
  /** Words that it has, as typed. */
  readonly known: readonly string[];
  /** The sentence for citizens' services, when the query asks for one. */
  readonly service: string | null;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 12;
/** Shorter beginnings could be of any word. */
const SHORTEST_CUT = 3;
const WHOLE_CODE = /^\d{6,}$/;
/** An abbreviation typed letter by letter: L K J, R.K.A. */
const SPACED_LETTERS = /(?<![\p{L}\p{N}./-])\p{L}(?:[. ]\p{L}){1,5}\.?(?![\p{L}\p{N}/-])/gu;
/** A region's code typed with blanks; same length as with dots. */
const SPACED_CODE = /(?<![\d/] ?)\b(\d{2}) (\d{2}) (\d{2})\b(?! ?[\d/])/;

/** @param literal search only the typed words, without the glossary's other expressions */
export function understand(query: string, lexicon: Lexicon, { literal = false } = {}): QueryPlan {
  const text = query.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_QUERY);
  const plan = understandWords(joined(text), lexicon, literal);
  const named = namedRegulation(text);
  // A slip may stand in the kind: permendagi 54 2009.
  const mended = plan.corrected ? namedRegulation(plan.corrected) : null;
  if (!named && !mended) return { ...plan, text };
  if (!named || !mended || named.index === mended.index)
    return citationPlan(
      { ...plan, text, corrected: named ? null : plan.corrected },
      (named ?? mended)!,
      lexicon,
      literal,
    );
  const asMeant = citationPlan({ ...plan, text }, mended, lexicon, literal);
  const asTyped = citationPlan(plan, named, lexicon, literal);
  return {
    ...asMeant,
    terms: [...asTyped.terms, ...asMeant.terms],
    attempts: [...asTyped.attempts, ...asMeant.attempts],
  };
}

/** Letters and digits that were typed apart, together. */
function joined(text: string): string {
  return text
    .replace(SPACED_LETTERS, (letters) => letters.replaceAll(/[. ]/g, ""))
    .replace(SPACED_CODE, "$1.$2.$3");
}

function understandWords(text: string, lexicon: Lexicon, literal: boolean): QueryPlan {
  const typed = lexicon.tokens(text).slice(0, MOST_WORDS);
  const mended = typed.map((token) => mend(token, text, typed.at(-1) === token, lexicon));
  const tokens = mended.map(({ token }) => token).filter(({ root }) => root !== null);
  const phrases = literal ? [] : lexicon.phrases(tokens);
  const terms = [
    ...phrases.map((phrase) => phraseTerm(phrase, tokens)),
    ...wordTerms(tokens, phrases, mended),
  ];
  const unknown = mended
    .filter(({ token: { root, word } }) => root === null && !WEAK_WORDS.has(word.text))
    .map(({ token }) => token.word.text);
  const service = serviceAnswer(text, lexicon);
  return {
    text,
    terms,
    attempts: attempts(terms, unknown.length, service !== null),
    also: phrases.flatMap((phrase) => otherMembers(phrase, tokens, lexicon)),
    corrected: correctedText(text, mended),
    unknown,
    known: tokens.map(({ word }) => word.text),
    service,
  };
}

/** A regulation, alone or with other words; these narrow where something has both, and are dropped where nothing does. */
function citationPlan(
  plan: QueryPlan,
  { index, rest }: NamedRegulation,
  lexicon: Lexicon,
  literal: boolean,
): QueryPlan {
  const regulation: Term = { index, roots: [index], weak: false, prefix: false };
  const others =
    rest === "" ? [] : understandWords(rest, lexicon, literal).terms.filter((term) => !term.weak);
  const words = others.map((term) => term.index);
  return {
    ...plan,
    terms: [regulation, ...others],
    attempts: [
      { words: [index, ...words], covers: "semua" },
      ...(words.length > 0
        ? [[index], words].map((some): Attempt => ({ words: some, covers: "semua" }))
        : []),
      // Perhaps only a piece of a number: M.PAN/11/2008.
      ...(/\p{L}\/\d/u.test(plan.text) ? plan.attempts.filter(({ covers }) => covers === "semua") : []),
    ],
    also: [],
    unknown: [],
    known: [],
    service: null,
  };
}

interface Mended {
  readonly token: Token;
  /** The word that replaced a slip. */
  readonly slip: string | null;
  readonly prefix: boolean;
}

/** Finds a root for a word: as it is, as the beginning of one (still being typed, or cut off: "lap."), or with a slip mended. */
function mend(token: Token, text: string, last: boolean, lexicon: Lexicon): Mended {
  const { word } = token;
  const atEnd = last && word.end === text.length;
  if (token.root !== null) return { token, slip: null, prefix: atEnd };
  if (atEnd || text[word.end] === ".") {
    const root = beginningOfRoot(word.text, lexicon);
    if (root) return { token: { word, root }, slip: null, prefix: true };
    const whole = completion(word.text, lexicon);
    if (whole)
      return {
        token: { word: { ...word, text: whole }, root: lexicon.rootOf(whole) },
        slip: null,
        prefix: false,
      };
  }
  const slip = correction(word.text, lexicon);
  // Offices cut words off without a dot: lap tahunan, kec, keg.
  const meant = slip ?? (word.text.length >= SHORTEST_CUT ? completion(word.text, lexicon) : null);
  return {
    token: meant ? { word: { ...word, text: meant }, root: lexicon.rootOf(meant) } : token,
    slip,
    prefix: false,
  };
}

/** The typed letters themselves, when a root begins with them: the index finds all that do. */
function beginningOfRoot(typed: string, lexicon: Lexicon): string | null {
  if (typed.length < 2) return null;
  for (const root of lexicon.roots.keys()) if (root.startsWith(typed)) return typed;
  return null;
}

function phraseTerm({ from, to, group }: Phrase, tokens: readonly Token[]): Term {
  const roots = tokens.slice(from, to).map(({ root }) => root!);
  return { index: groupToken(group), roots, weak: false, prefix: false };
}

function wordTerms(tokens: readonly Token[], phrases: readonly Phrase[], mended: readonly Mended[]): Term[] {
  const prefixes = new Set(mended.filter(({ prefix }) => prefix).map(({ token }) => token));
  const terms = tokens.flatMap((token, at): Term[] => {
    if (phrases.some(({ from, to }) => at >= from && at < to)) return [];
    const weak = WEAK_WORDS.has(token.word.text) || token.word.text.length === 1;
    return [{ index: token.root!, roots: [token.root!], weak, prefix: prefixes.has(token) }];
  });
  return terms.filter((term, at) => terms.findIndex(({ index }) => index === term.index) === at);
}

function attempts(terms: readonly Term[], unknown: number, service: boolean): Attempt[] {
  const strong = terms.some((term) => !term.weak) ? terms.filter((term) => !term.weak) : terms;
  if (strong.length === 0) return [];
  const words = strong.map((term) => term.index);
  const literal = [...new Set(strong.flatMap((term) => term.roots))];
  if (unknown > 0) {
    if (service || unknown > literal.length) return [];
    // Two known words for each unknown one, or a whole code, say enough even outside a name.
    const enough = literal.length >= 2 * unknown || literal.some((word) => WHOLE_CODE.test(word));
    const most: Attempt[] = enough ? [{ words: literal, covers: "sebagian" }] : [];
    return [{ words, covers: "nama" }, { words: literal, covers: "nama" }, ...most];
  }
  const whole: Attempt[] = [
    { words, covers: "semua" },
    { words: literal, covers: "semua" },
  ];
  if (service) return whole;
  const partial = strong.length > 2 ? words.map((_, at) => words.filter((__, other) => other !== at)) : [];
  const single = strong.length > 1 ? words.map((word) => [word]) : [];
  return [...whole, ...[...partial, ...single].map((some): Attempt => ({ words: some, covers: "sebagian" }))];
}

function otherMembers({ group, from, to }: Phrase, tokens: readonly Token[], lexicon: Lexicon): string[] {
  const typed = tokens
    .slice(from, to)
    .map(({ root }) => root)
    .join(" ");
  const seen = new Set([typed]);
  return lexicon.understanding.searti[group]!.filter((member) => {
    const roots = lexicon
      .tokens(member)
      .map(({ root, word }) => root ?? word.text)
      .join(" ");
    return !seen.has(roots) && seen.add(roots);
  });
}

function correctedText(text: string, mended: readonly Mended[]): string | null {
  let corrected = text;
  for (const { token, slip } of mended.toReversed()) {
    if (slip) corrected = corrected.slice(0, token.word.start) + slip + corrected.slice(token.word.end);
  }
  return corrected === text ? null : corrected;
}
