/** Words of a form that went into no part of the entry: never left out in silence. */
import { append } from "../../../basics/append.ts";
import type { Line, Part } from "../../blocks.ts";
import type { Doubt, ImportedSop } from "../../entry.ts";
import { foldLabel, labelAt } from "../labels/labels.ts";
import { markerOf } from "../labels/markers.ts";
import { shortened } from "../../text.ts";

/** Fewer letters are a mark, a page's number or the rest of a rule. */
const SHORTEST = 4;
/** Numbers of items within a line are taken off. */
const NUMBER = /(?:^|\s)\d{1,2}[.)](?=\s|$|\p{Lu})/u;
/** Of what is quoted. */
const LONGEST = 300;

/**
 * @param lines from the first label of a part with a list to the end of the form's first part
 * @returns one doubt for each label under which words were lost
 */
export function leftOut(lines: readonly Line[], sop: Partial<ImportedSop>): Doubt[] {
  const isLost = lostFrom(sop);
  const lost = new Map<string, string[]>();
  let row: { at: number; heads: { readonly part: Part; readonly key: string }[] } = { at: -1, heads: [] };
  for (const [at, { parts }] of lines.entries()) {
    for (const part of parts) {
      const label = labelAt(part.text);
      if (label?.kind === "section") {
        if (row.at !== at) row = { at, heads: [] };
        row.heads.push({ part, key: label.key });
      }
      if (label !== null || !isLost(part.text)) continue;
      const head = row.heads.findLast((one) => one.part.x <= part.x + 1) ?? row.heads[0];
      // What stands below a ruled table is no label's.
      const within = head && (part.cell || !head.part.cell);
      append(lost, within ? head.key : "", part.text);
    }
  }
  return [...lost].map(([bidang, texts]) => lostDoubt(bidang, texts));
}

/** @param words what stands beside the labels of the identity block; @returns a doubt where some of it was lost */
export function leftOutOfHead(
  words: readonly string[],
  sop: Partial<ImportedSop>,
  doubts: readonly Doubt[],
): Doubt[] {
  const isLost = lostFrom({ sop, doubts });
  const lost = words.filter((text) => text.split(/\s+/).some(isLost));
  return lost.length > 0 ? [lostDoubt("", lost)] : [];
}

/** Whether words of a text are not in what was read. */
export function lostFrom(read: object): (text: string) => boolean {
  const taken = foldLabel(JSON.stringify(read));
  return (text) => {
    const pieces = (markerOf(text)?.rest ?? text).split(NUMBER).map(foldLabel);
    return pieces.some((own) => own.length >= SHORTEST && !taken.includes(own));
  };
}

/** Says which words were lost. */
export function lostDoubt(bidang: string, texts: readonly string[]): Doubt {
  const shown = shortened(texts.join(" / "), LONGEST);
  return { bidang, teks: `Tercetak, tetapi tidak masuk bagian mana pun: "${shown}".` };
}
