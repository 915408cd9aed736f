/**
 * The words of one catalogue: from a word in any form to the index word it stands for. The same code runs when the
 * index is built and in the browser, on the same data, so both sides always agree.
 */
import { firstOf, itemAt, must } from "../basics/must.ts";
import { knownRoots } from "./affixes.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { groupToken, type Understanding } from "./understanding.ts";
import { splitWords, type Word } from "../words/split.ts";

/** A word of a text with the root it is found by; null when the catalogue has no such word. */
export interface RootedWord {
  readonly word: Word;
  readonly root: string | null;
}

/** A run of tokens that is one of the glossary's expressions. */
export interface Phrase {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly group: number;
  /** The member of the group that was recognised, as the glossary writes it. */
  readonly member: string;
}

interface PhraseTarget {
  readonly group: number;
  readonly member: string;
}

/** The words of a catalogue: its roots and spellings, and which expressions mean the same. */
export class Lexicon {
  readonly understanding: Understanding;
  /** Root → number of SOPs that have it; below zero for one that only other members of a group are written with. */
  readonly roots: ReadonlyMap<string, number>;
  /** Printed words that are no roots, sorted. */
  readonly words: readonly string[];
  /** Words of the language that look like slips for words of the catalogue. */
  readonly noSlips: ReadonlySet<string>;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #exceptions: ReadonlyMap<string, readonly string[]>;
  /** Key of an expression → its group. */
  readonly #phrases = new Map<string, PhraseTarget>();
  /** How many tokens the longest expression has that begins with a root. */
  readonly #longestFrom = new Map<string, number>();
  readonly #cache = new Map<string, string | null>();

  constructor(understanding: Understanding) {
    this.understanding = understanding;
    this.roots = readCounts(understanding.akar);
    this.words = understanding.kata === "" ? [] : understanding.kata.split(" ");
    this.noSlips = new Set(understanding.bukan.split(" "));
    this.#spellings = new Map(understanding.ejaan);
    this.#exceptions = new Map(understanding.kecuali);
    understanding.searti.forEach((members, group) => {
      for (const member of members) this.#addPhrase(member, group);
    });
  }

  /** The root a folded word is searched by; null when nothing in the catalogue is like it. */
  rootOf(word: string): string | null {
    const cached = this.#cache.get(word);
    if (cached !== undefined) return cached;
    const root = this.#findRoot(word);
    this.#cache.set(word, root);
    return root;
  }

  /** Whether the catalogue itself has a root, not only an expression that means the same as one of its own. */
  isPrinted(root: string): boolean {
    return (this.roots.get(root) ?? -1) >= 0;
  }

  /** Weight of a root: logarithmic, 0.3 for one in every SOP, more the rarer it is. */
  rarity(root: string): number {
    return 0.3 + Math.log((this.understanding.jumlah + 1) / (Math.max(0, this.roots.get(root) ?? 0) + 1));
  }

  /** A folded word in its standard spelling. */
  spell(word: string): string {
    return this.#spellings.get(word) ?? word;
  }

  /** Words of a text with their roots, stop words left out (kept when there is nothing else). */
  tokens(text: string): RootedWord[] {
    const words = splitWords(text);
    const meaningful = words.filter(({ text: word }) => !STOP_WORDS.has(this.spell(word)));
    return (meaningful.length > 0 ? meaningful : words).map((word) => ({
      word,
      root: this.rootOf(word.text),
    }));
  }

  /** The glossary's expressions in a row of tokens: leftmost first, the longest at each place. */
  phrases(tokens: readonly RootedWord[]): Phrase[] {
    const found: Phrase[] = [];
    for (let from = 0; from < tokens.length;) {
      const phrase = this.#phraseAt(tokens, from);
      if (phrase) found.push(phrase);
      from = phrase ? phrase.to : from + 1;
    }
    return found;
  }

  /** Index words of a text: its roots, and the token of every expression in it. */
  indexWords(text: string, rootsOf: (word: string) => readonly string[]): string[] {
    const words = splitWords(text).filter(({ text: word }) => !STOP_WORDS.has(this.spell(word)));
    const tokens = words.map((word) => ({ word, root: this.rootOf(word.text) }));
    const groups = this.phrases(tokens).map(({ group }) => groupToken(group));
    // A longer expression does not hide the single words in it: budget finds "rencana kegiatan anggaran".
    for (const { text: word } of words) {
      const target = this.#phrases.get(word);
      if (target) groups.push(groupToken(target.group));
    }
    return [...words.flatMap(({ text: word }) => rootsOf(word)), ...new Set(groups)];
  }

  #phraseAt(tokens: readonly RootedWord[], from: number): Phrase | undefined {
    const longest = this.#longestFrom.get(rootIn(itemAt(tokens, from))) ?? 1;
    for (let to = Math.min(tokens.length, from + longest); to > from; to--) {
      const key = phraseKey(tokens.slice(from, to));
      const target = this.#phrases.get(key);
      if (target) return { from, to, ...target };
    }
    return undefined;
  }

  #addPhrase(member: string, group: number): void {
    const tokens = this.tokens(member);
    const key = phraseKey(tokens);
    if (key === "" || this.#phrases.has(key)) return;
    this.#phrases.set(key, { group, member });
    const first = rootIn(firstOf(tokens));
    this.#longestFrom.set(first, Math.max(this.#longestFrom.get(first) ?? 0, tokens.length));
  }

  #findRoot(word: string): string | null {
    const spelt = this.spell(word);
    const exception = this.#exceptions.get(spelt);
    const candidates = exception ?? knownRoots(withoutIs(spelt, this.roots), (root) => this.roots.has(root));
    let best: string | null = null;
    for (const root of candidates) {
      if (!this.roots.has(root)) continue;
      if (best === null || must(this.roots, root) > must(this.roots, best)) best = root;
    }
    return best;
  }
}

/** strategis → strategi, teknis → tekni(k) stays: only where the shorter word is known. */
function withoutIs(word: string, known: { has(word: string): boolean }): string {
  return word.endsWith("is") && known.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

/** Roots joined by blanks; a single word as it is written: anggaran is not penganggaran. */
function phraseKey(tokens: readonly RootedWord[]): string {
  if (tokens.length === 1) return firstOf(tokens).word.text;
  return tokens.map(rootIn).join(" ");
}

/** What a token stands for inside an expression of several words, where forms do not matter. */
function rootIn({ root, word }: RootedWord): string {
  return root ?? word.text;
}

function readCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  if (text === "") return counts;
  const parts = text.split(" ");
  for (let at = 0; at < parts.length; at += 2) counts.set(itemAt(parts, at), Number(parts[at + 1]));
  return counts;
}
