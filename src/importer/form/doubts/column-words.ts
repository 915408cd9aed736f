/** Every word of the lines with lists stands in one part: none is lost between columns, none is taken twice. */
import { append } from "../../../basics/append.ts";
import type { Line, Part } from "../../blocks.ts";
import type { Doubt } from "../../entry.ts";
import { labelAt } from "../labels/labels.ts";
import type { Section } from "../lists/part-lines.ts";
import { lostDoubt } from "./left-out.ts";
import { markerOf } from "../labels/markers.ts";

/** @param lines those that the parts were made of */
export function columnWords(lines: readonly Line[], sections: readonly Section[]): Doubt[] {
  const taken = Map.groupBy(
    sections.flatMap(({ key, lines: own }) => own.map((line) => ({ key, line }))),
    ({ line }) => `${line.page} ${line.lineY ?? line.y}`,
  );
  const titles = new Set(sections.map(({ title }) => title));
  const lost = new Map<string, string[]>();
  const doubts = new Map<string, Doubt>();
  for (const { page, y, parts } of lines) {
    const own = taken.get(`${page} ${y}`) ?? [];
    const printed = parts.flatMap((part) => comparedWords(withoutLabel(part, titles)));
    const read = own.flatMap(({ line }) => comparedWords(line.text));
    for (const word of minus(printed, read)) {
      const keys = own.length > 0 ? own.map(({ key }) => key) : [nearest(sections, y)];
      for (const key of new Set(keys)) append(lost, key, word);
    }
    const [twice] = minus(read, printed);
    if (twice === undefined) continue;
    const teks = `Kata-kata yang tercetak sekali terbaca di dua bagian: "${twice}".`;
    for (const { key } of own) doubts.set(key, { bidang: key, teks });
  }
  return [...doubts.values(), ...[...lost].map(([key, words]) => lostDoubt(key, words))];
}

/** What stands above the first label of all belongs to none. */
function nearest(sections: readonly Section[], y: number): string {
  return sections.findLast(({ lines: [first] }) => first && first.y <= y)?.key ?? "";
}

function withoutLabel({ text }: Part, titles: ReadonlySet<string>): string {
  const label = labelAt(text);
  return label && titles.has(label.title) ? label.rest : text;
}

/** Two letters and more; marks of items are no words. */
function comparedWords(text: string): string[] {
  return (markerOf(text)?.rest ?? text).toLowerCase().match(/\p{L}{2,}|\d{3,}/gu) ?? [];
}

function minus(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return all.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
