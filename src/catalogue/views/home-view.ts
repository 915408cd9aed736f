/** The state of the catalogue in a few figures, each with the page that tells more. */
import { findingsPart, PAGES, regulationsPart } from "../addresses.ts";
import { unitCompleteness } from "../form/completeness.ts";
import { followed } from "../lifetime/followed.ts";
import { countWords, filledWords } from "../reader-words.ts";
import { pastOfLaw } from "../register/replaced-basis.ts";
import type { Catalogue } from "../types.ts";

interface Figure {
  /** "104 dari 132" */
  readonly number: string;
  readonly words: string;
  readonly path: string;
}

/** What there is, how much of it is whole, what it rests on, what it lacks; nothing that is not there. */
export function homeFigures(catalogue: Catalogue): Figure[] {
  const { sops, regulations, unpublished } = catalogue;
  if (sops.size === 0) return [];
  const { filled, total } = unitCompleteness(followed(catalogue));
  const replaced = [...regulations.values()].filter(pastOfLaw).length;
  const figures: Figure[] = [
    { number: countWords(sops.size), words: "SOP", path: PAGES.sops },
    {
      number: filledWords({ filled, total }),
      words: "bagian formulir terisi dan utuh",
      path: PAGES.findings,
    },
    replaced > 0
      ? {
          number: `${countWords(replaced)} dari ${countWords(regulations.size)}`,
          words: "peraturan sudah diganti atau dicabut",
          path: regulationsPart("sudah-diganti"),
        }
      : { number: countWords(regulations.size), words: "peraturan", path: PAGES.regulations },
    {
      number: countWords(unpublished.size),
      words: "SOP disebut, belum ada di katalog",
      path: findingsPart("terbit-berikutnya"),
    },
  ];
  return figures.filter(({ number }) => number !== "0");
}
