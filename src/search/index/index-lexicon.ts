/** The lexicon as the index builder uses it: all roots of a word, and the understanding file that results. */
import type { Catalogue } from "../../catalogue/types.ts";
import { Lexicon } from "../lexicon.ts";
import { STOP_WORDS } from "../stop-words.ts";
import type { Understanding } from "../understanding.ts";
import { foldWord, splitWords } from "../../words/split.ts";
import { dictionaryRoots } from "./dictionary.ts";
import { occurring } from "./occurring.ts";
import { pageTexts } from "./page-records.ts";
import { searchableTexts, sopTexts } from "./searchable-texts.ts";
import { neighbours } from "./neighbours.ts";
import { singleWordSpellings, usefulSpellings } from "./spellings.ts";
import { citizensMatters, groupsFor, VOCABULARY } from "./vocabulary.ts";
import { firstOf } from "../../basics/must.ts";
import { tally } from "../../basics/tally.ts";

/** Finds the index words of any text of one catalogue. */
export class IndexLexicon {
  readonly understanding: Understanding;
  readonly #lexicon: Lexicon;
  readonly #spellings: ReadonlyMap<string, string>;
  readonly #exceptions: ReadonlyMap<string, readonly string[]>;
  readonly #cache = new Map<string, readonly string[]>();
  /** By text: offices print the same lines over and over. */
  readonly #indexWords = new Map<string, readonly string[]>();

  constructor(catalogue: Catalogue) {
    const { glossary, site } = catalogue;
    this.#spellings = singleWordSpellings(glossary);
    this.#exceptions = new Map([
      // An abbreviation is its own root: perpres does not come from pres.
      ...[
        ...glossary.singkatan.flatMap(({ singkatan, lain = [] }) => [singkatan, ...lain]),
        ...VOCABULARY.searti.flat().filter((member) => /^\p{Lu}[\p{Lu}\d]+$/u.test(member)),
      ].flatMap(asOwnRoot),
      ...glossary.bentukKata.map(
        ({ kata, akar }) =>
          [this.#spell(foldWord(kata)), akar.map((root) => this.#spell(foldWord(root)))] as const,
      ),
    ]);
    const names = Array.from(catalogue.sops.values(), (sop) => [sop.nama, ...(sop.alias ?? [])]).flat();
    const printed = Array.from(catalogue.sops.values(), (sop) => sopTexts(catalogue, sop));
    const groups = groupsFor(
      glossary,
      occurring(VOCABULARY.searti.flat(), [...printed.flat(), ...searchableTexts(catalogue)], this.#rootOf),
    );
    const { counts, words } = this.#count(catalogue, printed, groups.flat());
    const { layananWarga } = site;
    this.understanding = {
      jumlah: catalogue.sops.size,
      ...(isEmpty(catalogue) ? { kosong: true } : {}),
      akar: [...counts].map(([root, count]) => `${root} ${count}`).join(" "),
      kata: words.filter((word) => !counts.has(word)).join(" "),
      bukan: neighbours([...counts.keys(), ...words]).join(" "),
      kecuali: [...this.#exceptions].filter(([, roots]) => roots.some((root) => counts.has(root))),
      ejaan: usefulSpellings(this.#spellings, (word) => words.includes(word) || counts.has(word)),
      searti: groups,
      layanan: layananWarga
        ? {
            kata: citizensMatters(
              layananWarga.kata ?? [],
              occurring([...(layananWarga.kata ?? []), ...VOCABULARY.layanan.flat()], names, this.#rootOf),
            ),
            pesan: layananWarga.pesan,
          }
        : null,
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
  indexWords(text: string): readonly string[] {
    const known = this.#indexWords.get(text);
    if (known) return known;
    const words = this.#lexicon.indexWords(text, this.rootsOf);
    this.#indexWords.set(text, words);
    return words;
  }

  readonly #rootOf = (word: string): string => firstOf(this.rootsOf(word));

  #spell(word: string): string {
    return this.#spellings.get(word) ?? word;
  }

  /** How many SOPs have each root, and the printed words; texts that are no SOPs' count as zero. */
  #count(
    catalogue: Catalogue,
    printed: readonly (readonly string[])[],
    expressions: readonly string[],
  ): { counts: Map<string, number>; words: string[] } {
    const counts = new Map<string, number>();
    const words = new Set<string>();
    const rootsIn = (text: string): string[] =>
      splitWords(text).flatMap(({ text: word }) => {
        if (STOP_WORDS.has(this.#spell(word))) return [];
        if (word.length > 3 && !/\d/.test(word)) words.add(word);
        return this.rootsOf(word);
      });
    const known = new Map<string, readonly string[]>();
    for (const texts of printed) {
      const roots = new Set<string>();
      for (const text of texts) {
        const found = known.get(text) ?? rootsIn(text);
        known.set(text, found);
        for (const root of found) roots.add(root);
      }
      for (const root of roots) tally(counts, root);
    }
    const add = (text: string): void => {
      for (const root of rootsIn(text)) if (!counts.has(root)) counts.set(root, 0);
    };
    searchableTexts(catalogue).forEach(add);
    const printedWords = [...words].sort();
    // Words of the help are found, but no slip is mended towards them: pencurian is not pencarian.
    pageTexts(catalogue).forEach(add);
    // What a reader may type for a word of the catalogue is known, too, but nothing to complete or to mend towards.
    for (const text of expressions) {
      for (const { text: word } of splitWords(text))
        for (const root of STOP_WORDS.has(this.#spell(word)) ? [] : this.rootsOf(word))
          if (!counts.has(root)) counts.set(root, -1);
    }
    return { counts, words: printedWords };
  }
}

function asOwnRoot(abbreviation: string): [string, string[]][] {
  const [word, ...more] = splitWords(abbreviation);
  if (!word || more.length > 0 || dictionaryRoots(word.text)[0] === word.text) return [];
  return [[word.text, [word.text]]];
}

/** Whether there is nothing to search for: no record of any kind. */
function isEmpty({ sops, regulations, units, unpublished, glossary }: Catalogue): boolean {
  const maps = [sops, regulations, units, unpublished];
  return maps.every(({ size }) => size === 0) && glossary.singkatan.length === 0;
}
