/** Words below the identity block that went into no part of the entry: never left out in silence. */
import type { Line } from "../blocks.ts";
import type { Doubt, ImportedSop } from "../entry.ts";
import { foldLabel, labelAt } from "./labels.ts";
import { markerOf } from "./markers.ts";

/** Fewer letters are a mark, a page's number or the rest of a rule. */
const SHORTEST = 4;
/** Numbers of items within a line are taken off. */
const NUMBER = /(?:^|\s)\d{1,2}[.)](?=\s|$|\p{Lu})/u;
/** Of what is quoted. */
const LONGEST = 300;

/** @param lines from the first label of a part with a list to the end of the form's first part */
export function leftOut(lines: readonly Line[], sop: Pick<ImportedSop, "bagianLain"> & object): Doubt[] {
  const taken = foldLabel(JSON.stringify(sop));
  const lost = lines.flatMap(({ parts }) =>
    parts.flatMap(({ text }) => {
      if (labelAt(text) !== null) return [];
      const pieces = (markerOf(text)?.rest ?? text).split(NUMBER).map(foldLabel);
      return pieces.some((own) => own.length >= SHORTEST && !taken.includes(own)) ? [text] : [];
    }),
  );
  if (lost.length === 0) return [];
  const words = lost.join(" / ");
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words;
  return [{ bidang: "", teks: `Tercetak, tetapi tidak masuk bagian mana pun: "${shown}".` }];
}
