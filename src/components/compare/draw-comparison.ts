/** Draws a comparison as a table: one row an item, differing words as `<del>` on the left and `<ins>` on the right. */
import { make } from "../make.ts";
import {
  compareRegulations,
  compareSops,
  type ComparedPart,
  type WordRun,
} from "../../catalogue/compare/compare.ts";
import type { SopJson } from "../../catalogue/published/sop-json.ts";
import { versionOf } from "../../schema/sop-id.ts";

interface Addresses {
  readonly swapped: string;
  readonly ofRegulation: (key: string) => string;
}

/**
 * @param regulations short names by key
 * @param addresses where the two stand the other way round, and where a regulation does
 * @returns elements for the result, and a sentence that sums it up
 */
export function drawComparison(
  a: SopJson,
  b: SopJson,
  regulations: Readonly<Record<string, string>>,
  addresses: Addresses,
): { readonly result: HTMLElement[]; readonly sentence: string } {
  const parts = compareSops(a, b);
  const differing = parts.filter(({ same }) => !same).length;
  const table = make(
    "table",
    {},
    make("caption", { class: "visually-hidden" }, "Isi formulir kedua SOP"),
    make("thead", {}, make("tr", {}, heading("Bagian", "col"), sopHeading(a), sopHeading(b))),
    ...parts.map((part) => make("tbody", part.same ? { "data-bagian-sama": "" } : {}, ...rowsOf(part))),
  );
  const key = make(
    "p",
    {},
    "Tanda: ",
    marked("del", "hanya ada pada SOP pertama"),
    ", ",
    marked("ins", "hanya ada pada SOP kedua"),
    ".",
  );
  return {
    result: [
      heading2("Isi formulir"),
      make(
        "div",
        { class: "compare-tools no-print" },
        onlyDifferences(table),
        make("a", { class: "button", href: addresses.swapped }, "Tukar sisi"),
      ),
      key,
      table,
      heading2("Dasar hukum"),
      regulationList(a, b, regulations, addresses),
    ],
    sentence: `${differing} dari ${parts.length} bagian formulir berbeda.`,
  };
}

/** A box to tick that leaves only the parts that differ. */
function onlyDifferences(table: HTMLElement): HTMLElement {
  const box = make("input", { type: "checkbox" });
  box.addEventListener("change", () => table.toggleAttribute("data-hanya-beda", box.checked));
  return make("label", { class: "check" }, box, " Hanya yang berbeda");
}

function rowsOf({ label, rows, same }: ComparedPart): HTMLElement[] {
  return rows.map((row, index) => {
    const cells = [side("SOP pertama", row.a, "del"), side("SOP kedua", row.b, "ins")];
    const line = row.same ? { "data-sama": "" } : {};
    if (index > 0) return make("tr", line, ...cells);
    const tag = make(
      "span",
      same ? { class: "tag" } : { class: "tag", "data-tone": "gap" },
      same ? "sama" : "berbeda",
    );
    const name = make("th", { scope: "rowgroup", rowspan: `${rows.length}` }, label, " ", tag);
    return make("tr", line, name, ...cells);
  });
}

function side(label: string, pieces: readonly WordRun[] | null, mark: "del" | "ins"): HTMLElement {
  const words = pieces?.flatMap(({ text, same }) => [same ? text : marked(mark, text), " "]);
  const absent = words ? {} : { "data-tidak-ada": "" };
  return make(
    "td",
    { "data-sisi": label, ...absent },
    ...(words ?? [make("span", { class: "muted" }, "tidak ada")]),
  );
}

/** Differing words; hidden words tell readers who neither see colour nor hear `<del>` and `<ins>`. */
function marked(mark: "del" | "ins", text: string): HTMLElement {
  const hint = make("span", { class: "visually-hidden" }, " (berbeda) ");
  return make(mark, {}, text, hint);
}

function sopHeading({ id, nama, url }: SopJson): HTMLElement {
  const version = versionOf(id);
  return heading(make("a", { href: url }, version === undefined ? nama : `${nama}, versi ${version}`), "col");
}

function heading(content: Node | string, scope: string): HTMLElement {
  return make("th", { scope }, content);
}

function heading2(text: string): HTMLElement {
  return make("h2", {}, text);
}

function regulationList(
  a: SopJson,
  b: SopJson,
  names: Readonly<Record<string, string>>,
  { ofRegulation }: Addresses,
): HTMLElement {
  const { both, onlyA, onlyB } = compareRegulations(a, b);
  const groups: [string, readonly string[]][] = [
    ["Sama pada keduanya", both],
    ["Hanya pada SOP pertama", onlyA],
    ["Hanya pada SOP kedua", onlyB],
  ];
  const links = (keys: readonly string[]): (Node | string)[] =>
    keys.flatMap((key, index) => [
      index > 0 ? ", " : "",
      make("a", { href: ofRegulation(key) }, names[key] ?? key),
    ]);
  const rows = groups.map(([label, keys]) =>
    make("li", {}, `${label} (${keys.length})`, keys.length > 0 ? ": " : "", ...links(keys)),
  );
  return make("ul", {}, ...rows);
}
