/** The lexicon as the index builder uses it: all roots of a word, and the understanding file that results. */
import type { Catalogue } from "../../catalogue/types.ts";
import { dictionaryRoots } from "./dictionary.ts";
import { expressionGroups } from "./expression-groups.ts";
import { Lexicon } from "../lexicon.ts";
import { searchableTexts, sopTexts } from "./searchable-texts.ts";
import { STOP_WORDS } from "../stop-words.ts";
import type { Understanding } from "../understanding.ts";
import { foldWord, NUMBER_WORDS, splitWords } from "../words.ts";

/** Finds the index words of any text of one catalogue. */
export class IndexLexicon {
  readonly understanding: Understanding;
  readonly #lexicon: Lexicon;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #exceptions: ReadonlyMap<string, readonly string[]>;
  readonly #cache = new Map<string, readonly string[]>();

  constructor(catalogue: Catalogue) {
    const { glossary, site } = catalogue;
    this.#spellings = singleWordSpellings(catalogue);
    this.#exceptions = new Map([
      // An abbreviation is its own root: perpres does not come from pres.
      ...glossary.singkatan.flatMap(({ singkatan, lain = [] }) => [singkatan, ...lain].flatMap(asOwnRoot)),
      ...glossary.bentukKata.map(
        ({ kata, akar }) =>
          [this.#spell(foldWord(kata)), akar.map((root) => this.#spell(foldWord(root)))] as const,
      ),
    ]);
    const searti = expressionGroups(glossary);
    const { counts, words } = this.#count(catalogue, searti.flat());
    this.understanding = {
      jumlah: catalogue.sops.size,
      ...(isEmpty(catalogue) ? { kosong: true } : {}),
      akar: [...counts].map(([root, count]) => `${root} ${count}`).join(" "),
      kata: words.filter((word) => !counts.has(word)).join(" "),
      kecuali: [...this.#exceptions],
      ejaan: [...this.#spellings],
      searti,
      layanan: site.layananWarga ?? null,
      kelompok: catalogue.groups.filter((group) => group.sopIds.length > 0).map(({ nama, id }) => [nama, id]),
    };
    this.#lexicon = new Lexicon(this.understanding);
  }

  /** Every root of a folded word. */
  readonly rootsOf = (word: string): readonly string[] => {
    const cached = this.#cache.get(word);
    if (cached) return cached;
    const spelt = this.#spell(word);
    const roots = this.#exceptions.get(spelt) ?? dictionaryRoots(spelt);
    this.#cache.set(word, roots);
    return roots;
  };

  /** Index words of a text: roots in the order of the text, then the groups of expressions in it. */
  indexWords(text: string): string[] {
    return this.#lexicon.indexWords(text, this.rootsOf);
  }

  #spell(word: string): string {
    return this.#spellings.get(word) ?? word;
  }

  /** How many SOPs have each root, and the printed words; texts that are no SOPs' count as zero. */
  #count(
    catalogue: Catalogue,
    expressions: readonly string[],
  ): { counts: Map<string, number>; words: string[] } {
    const counts = new Map<string, number>();
    const words = new Set<string>();
    const rootsIn = (text: string): string[] =>
      splitWords(text).flatMap(({ text: word }) => {
        if (STOP_WORDS.has(word)) return [];
        if (word.length > 3 && !/\d/.test(word)) words.add(word);
        return this.rootsOf(word);
      });
    for (const sop of catalogue.sops.values()) {
      for (const root of new Set(sopTexts(catalogue, sop).flatMap(rootsIn)))
        counts.set(root, (counts.get(root) ?? 0) + 1);
    }
    for (const text of [...searchableTexts(catalogue), ...expressions]) {
      for (const root of rootsIn(text)) if (!counts.has(root)) counts.set(root, 0);
    }
    return { counts, words: [...words].sort() };
  }
}

function asOwnRoot(abbreviation: string): [string, string[]][] {
  const [word, ...more] = splitWords(abbreviation);
  if (!word || more.length > 0 || dictionaryRoots(word.text)[0] === word.text) return [];
  return [[word.text, [word.text]]];
}

/** Spelling pairs of one word each; longer ones are expressions. */
function singleWordSpellings({ glossary }: Catalogue): Map<string, string> {
  const spellings = new Map<string, string>(NUMBER_WORDS);
  for (const { baku, lain } of glossary.ejaan) {
    const [standard, ...more] = splitWords(baku);
    if (!standard || more.length > 0) continue;
    for (const other of lain) {
      const [word, ...rest] = splitWords(other);
      if (word && rest.length === 0 && word.text !== standard.text) spellings.set(word.text, standard.text);
    }
  }
  return spellings;
}

/** Whether there is nothing to search for: no record of any kind. */
function isEmpty({ sops, regulations, units, unpublished, glossary }: Catalogue): boolean {
  const maps = [sops, regulations, units, unpublished];
  return maps.every(({ size }) => size === 0) && glossary.singkatan.length === 0;
}
