/** What readers are told of states. Codes and addresses stay as they are; the words have this one owner. */
import type { Severity } from "./types.ts";
import { keysOf } from "../basics/typed-keys.ts";

/** From the gravest; none of them is a word of the form ("Peringatan", "Pencatatan"). */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  galat: "Salah",
  peringatan: "Perlu ditinjau",
  catatan: "Kerapian",
};

/** In the order in which they are told. */
export const SEVERITIES: readonly Severity[] = keysOf(SEVERITY_WORDS);

/** Of a SOP that others name: it may well exist; all we know is that it is not here. */
export const NOT_HERE = "belum ada di katalog";
export const SOP_NOT_HERE = `SOP ${NOT_HERE}`;

/** @returns "9 dari 11"; how much of a form is filled and whole, never as a percentage */
export function filledWords({ filled, total }: { readonly filled: number; readonly total: number }): string {
  return `${countWords(filled)} dari ${countWords(total)}`;
}

/** @returns "10.000"; by hand, because a phone that shows one number would wait for all a browser knows of languages */
export function countWords(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ".");
}

let list: Intl.ListFormat | undefined;

/** @returns "satu, dua, dan tiga" */
export function listWords(items: readonly string[]): string {
  list ??= new Intl.ListFormat("id");
  return list.format(items);
}

/** `1, 3–5, dan 8`: numbers in rising order, three and more that follow each other as a range. */
export function numberWords(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return listWords(runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String))));
}
