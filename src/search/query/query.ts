/** Understands a query: what it asks for, how much each part tells, and what the reader should be told about it. Pure. */
import type { Lexicon, Phrase, RootedWord } from "../lexicon.ts";
import { CONTEXT_WORDS, WEAK_WORDS } from "../stop-words.ts";
import { groupToken } from "../understanding.ts";
import { namedRegulation, NAMES_A_KIND, type NamedRegulation } from "./citation.ts";
import { serviceAnswer } from "./service.ts";
import { correctedText, typedWords, type TypedWord } from "./typed.ts";
import { firstOf, itemAt, present } from "../../basics/must.ts";

/** One thing asked for: a root, an expression of the glossary with the roots it is written with, or a regulation. */
export interface Term {
  /** Index word that finds it. */
  readonly index: string;
  readonly roots: readonly string[];
  /** How much it tells: the rarer, the more. */
  readonly weight: number;
  /** Words that hardly choose (dokumen, penyusunan): they order results but find none. */
  readonly weak: boolean;
  /** The last word, perhaps unfinished: anything that begins so counts. */
  readonly prefix: boolean;
}

export interface QueryPlan {
  /** What was typed, trimmed and shortened. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** The regulation that the query names. */
  readonly regulation: NamedRegulation | null;
  /** Whether it asks for a regulation of some kind ("perbup tata naskah"). */
  readonly wantsRegulation: boolean;
  /** The query as the name of a SOP: its words as typed, and with its abbreviations as their groups. */
  readonly name: readonly [typed: string, grouped: string];
  /** Other expressions that are searched too ("Mencari juga"). */
  readonly also: readonly string[];
  /** The query with slips mended ("Mungkin maksud Anda"); null when there are none. */
  readonly corrected: string | null;
  /** Typed words that the search does not know, and how much they would tell. */
  readonly unknown: readonly string[];
  readonly unknownWeight: number;
  /** The sentence for citizens' matters, when the query asks for one. */
  readonly service: string | null;
}

const LONGEST_QUERY = 200;
/** A word that only orders. */
const WEAK = 0.15;
/** An unknown word about who, where and when. */
const CONTEXT = 0.2;
/** A known one. */
const KNOWN_CONTEXT = 0.5;
/** A regulation named in full tells more than any word. */
const REGULATION_WEIGHT = 1.5;
/** A region's or an archive's code, which every SOP of an office may have. */
const WHOLE_CODE = /^\d{6,}$/;

/** @param literal search only the typed words, without the glossary's other expressions */
export function understand(query: string, lexicon: Lexicon, { literal = false } = {}): QueryPlan {
  const text = query.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST_QUERY);
  const plan = understandWords(text, lexicon, literal);
  const named = namedRegulation(text, lexicon);
  // A slip may stand in the kind: permendagi 54 2009.
  const mended = plan.corrected ? namedRegulation(plan.corrected, lexicon) : null;
  const regulation =
    named && mended ? { ...mended, index: [...named.index, ...mended.index] } : (named ?? mended);
  if (!regulation) return plan;
  const { terms } =
    regulation.rest === "" ? { terms: [] } : understandWords(regulation.rest, lexicon, literal);
  return {
    ...plan,
    regulation,
    terms: [regulationTerm(firstOf(regulation.index), lexicon), ...terms],
    also: [],
    corrected: named ? null : plan.corrected,
    unknown: [],
    unknownWeight: 0,
    service: null,
  };
}

/** A regulation's index word as a term. */
export function regulationTerm(index: string, lexicon: Lexicon): Term {
  const weight = REGULATION_WEIGHT * lexicon.rarity(index);
  return { index, roots: [index], weight, weak: false, prefix: false };
}

/**
 * A SOP's name, or a query, as words in order; expressions as the groups they belong to.
 * @param longest expressions of more words than this stay as they are written
 */
export function nameInQuery(text: string, lexicon: Lexicon, longest = Infinity): string {
  const tokens = lexicon.tokens(text).filter(({ word }) => word.text !== "sop");
  const phrases = lexicon.phrases(tokens).filter(({ from, to }) => to - from <= longest);
  return tokens
    .flatMap(({ word }, at) => {
      const phrase = phrases.find(({ from, to }) => at >= from && at < to);
      return phrase ? (phrase.from === at ? groupToken(phrase.group) : []) : lexicon.spell(word.text);
    })
    .join(" ");
}

function understandWords(text: string, lexicon: Lexicon, literal: boolean): QueryPlan {
  const typed = typedWords(text, lexicon);
  const found = typed.filter(({ token }) => token.root !== null);
  const tokens = found.map(({ token }) => token);
  const phrases = literal ? [] : lexicon.phrases(tokens).filter((phrase) => !isWeak(phrase, tokens));
  const alone = found.filter((_, at) => !phrases.some(({ from, to }) => at >= from && at < to));
  // A word known only from an expression means nothing outside it.
  const printed = alone.filter(({ token, prefix }) => prefix || lexicon.isPrinted(present(token.root)));
  const unknown = typed.filter(
    (word) =>
      !WEAK_WORDS.has(lexicon.spell(word.token.word.text)) &&
      (word.token.root === null || (alone.includes(word) && !printed.includes(word))),
  );
  const terms = [
    ...phrases.map((phrase) => phraseTerm(phrase, tokens, lexicon)),
    ...printed.map((word) => wordTerm(word, lexicon)),
  ];
  return {
    text,
    terms: terms.filter((term, at) => terms.findIndex(({ index }) => index === term.index) === at),
    regulation: null,
    wantsRegulation: NAMES_A_KIND.test(text),
    name: [nameInQuery(text, lexicon, 0), nameInQuery(text, lexicon, 1)],
    also: phrases.flatMap((phrase) => otherMembers(phrase, tokens, lexicon)),
    corrected: correctedText(text, typed),
    unknown: unknown.map(({ token }) => token.word.text),
    unknownWeight: unknown.reduce((sum, { token }) => sum + unknownWeight(token.word.text, lexicon), 0),
    service: serviceAnswer(text, lexicon),
  };
}

function unknownWeight(word: string, lexicon: Lexicon): number {
  const tells = !CONTEXT_WORDS.has(lexicon.spell(word)) && !/^\d{1,4}$/.test(word) && word.length > 1;
  return lexicon.rarity("") * (tells ? 1 : CONTEXT);
}

function isWeak({ from, to }: Phrase, tokens: readonly RootedWord[]): boolean {
  return tokens.slice(from, to).every(({ word }) => WEAK_WORDS.has(word.text));
}

function phraseTerm({ from, to, group }: Phrase, tokens: readonly RootedWord[], lexicon: Lexicon): Term {
  const roots = tokens.slice(from, to).map(({ root }) => present(root));
  const weight = Math.max(...roots.map((root) => lexicon.rarity(root)));
  return { index: groupToken(group), roots, weight, weak: false, prefix: false };
}

function wordTerm({ token: { root, word }, prefix }: TypedWord, lexicon: Lexicon): Term {
  const weak = WEAK_WORDS.has(lexicon.spell(word.text)) || word.text.length === 1;
  const context = CONTEXT_WORDS.has(lexicon.spell(word.text));
  const rarity = lexicon.rarity(WHOLE_CODE.test(present(root)) ? "" : present(root));
  const weight = rarity * (weak ? WEAK : context ? KNOWN_CONTEXT : 1);
  return { index: present(root), roots: [present(root)], weight, weak, prefix };
}

function otherMembers(
  { group, from, to }: Phrase,
  tokens: readonly RootedWord[],
  lexicon: Lexicon,
): string[] {
  const rootsOf = (some: readonly RootedWord[]): string =>
    some.map(({ root, word }) => root ?? word.text).join(" ");
  const seen = new Set([rootsOf(tokens.slice(from, to))]);
  return itemAt(lexicon.understanding.searti, group).filter((member) => {
    const roots = rootsOf(lexicon.tokens(member));
    return !seen.has(roots) && seen.add(roots);
  });
}
