/** Draws an answer on the results page: hits, what was understood, filters with counts. */
import { countWords } from "../../catalogue/reader-words.ts";
import type { SearchAnswer } from "../../search/query/engine.ts";
import type { FilterCounts, Filters } from "../../search/query/index-api.ts";
import type { Lexicon } from "../../search/lexicon.ts";
import { nearestWords } from "../../search/query/spelling.ts";
import { button } from "../button.ts";
import { make } from "../make.ts";
import { describeHit, markedNodes } from "./hit.ts";
import { FILTER_LABELS } from "./search-address.ts";

/** A result as a list item with its one link. */
export function hitItem(
  record: SearchAnswer["hits"][number],
  answer: SearchAnswer,
  lexicon: Lexicon,
): HTMLLIElement {
  const { url, kind, title, details, why } = describeHit(record, answer.plan, lexicon);
  const item = make("li", { "data-hasil": "" });
  item.append(make("h2", {}, make("a", { href: url }, ...markedNodes(title))));
  item.append(
    make(
      "p",
      { class: "search-details" },
      ...(kind === null ? [] : [make("span", { class: "tag" }, kind)]),
      ...details.flatMap((detail) => [" ", make("span", {}, detail)]),
    ),
  );
  if (why) item.append(make("p", { class: "search-why" }, `${why.label}: `, ...markedNodes(why.parts)));
  return item;
}

/** "Mencari juga", "Mungkin maksud Anda" and the nearest words, each with a button that searches so. */
export function meaning(answer: SearchAnswer, literal: boolean, lexicon: Lexicon, act: Actions): Node[] {
  const { also, corrected, unknown, text, service } = answer.plan;
  const lines: Node[] = [];
  if (corrected)
    lines.push(
      make(
        "p",
        {},
        "Mungkin maksud Anda: ",
        button(corrected, () => act.search(corrected)),
      ),
    );
  if (also.length > 0)
    lines.push(
      make(
        "p",
        {},
        `Mencari juga: ${also.slice(0, 6).join(", ")}. `,
        button(`Hanya “${text}”`, () => act.setLiteral(true)),
      ),
    );
  if (literal)
    lines.push(
      make(
        "p",
        {},
        "Hanya kata yang diketik. ",
        button("Cari juga padanan katanya", () => act.setLiteral(false)),
      ),
    );
  if (answer.total > 0 || service) return lines;
  const near = [...new Set(unknown.flatMap((word) => nearestWords(word, lexicon)))];
  if (near.length > 0) {
    const items = near.slice(0, 6).map((word) =>
      make(
        "li",
        {},
        button(word, () => act.search(word)),
      ),
    );
    lines.push(
      make("p", {}, "Kata terdekat di katalog:"),
      make("ul", { class: "results-nearest plain" }, ...items),
    );
  }
  return lines;
}

export interface Actions {
  search(query: string): void;
  setLiteral(literal: boolean): void;
}

/** One group of checkboxes per filter that chooses among several values; those without results only where chosen. */
export function filterFields(counts: FilterCounts, chosen: Filters): HTMLFieldSetElement[] {
  return Object.entries(FILTER_LABELS).flatMap(([name, label]) => {
    // A chosen value stays even where it excludes everything, so that it can be lifted.
    const none = Object.fromEntries((chosen[name] ?? []).map((value) => [value, 0]));
    const values = Object.entries({ ...none, ...counts[name] }).filter(
      ([value, count]) => count > 0 || chosen[name]?.includes(value),
    );
    if (values.length < 2 && !chosen[name]) return [];
    values.sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b, "id"));
    const boxes = values.map(([value, count]) => {
      const box = make("input", { type: "checkbox", name, value });
      box.checked = chosen[name]?.includes(value) ?? false;
      return make("label", {}, box, make("span", {}, value), make("span", {}, countWords(count)));
    });
    return [make("fieldset", {}, make("legend", {}, label), ...boxes)];
  });
}
