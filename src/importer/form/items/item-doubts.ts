/** What in the items of a part shows that a line may have gone to the wrong one: never passed over in silence. */
import { join, joinedSentence, shortened, unsureWords } from "../../text.ts";
import type { ItemLine } from "./item-line.ts";
import { markerOf, type Marker } from "../labels/markers.ts";
import { OPEN_ITEM } from "./open-words.ts";

/** An item with the lines it was made of. */
export interface MadeItem {
  readonly marker: Marker | null;
  readonly lines: readonly ItemLine[];
  /** The texts of its lines, without its marker. */
  readonly texts: readonly string[];
  /** Where it begins or ends was nearly decided otherwise. */
  readonly unsure?: boolean;
}

/** Two words without a space between them. */
const GLUED = /\p{L}*\p{Ll}{3}\p{Lu}\p{Ll}{3}\p{L}*/u;
/** Longer quotes help nobody. */
const LONGEST = 120;

/** @returns each doubt in Indonesian, with the words it is about */
export function itemDoubts(items: readonly MadeItem[]): string[] {
  const words = items.flatMap(({ texts }) => unsureWords(texts));
  const doubts = words.map((word) => joinedSentence([word]));
  const glued = items.flatMap(({ texts }) => GLUED.exec(join(texts))?.[0] ?? []);
  if (glued[0] !== undefined)
    doubts.push(`Kata-kata pada bagian ini menempel ("${glued[0]}"); spasi atau baris mungkin hilang.`);
  if (isInterleaved(items))
    doubts.push("Nomor dan huruf butir berselang-seling; mungkin butir dari dua kolom bercampur.");
  const marked = items.some(({ marker }) => marker !== null);
  const capital = items.filter(({ texts }) => /^[\p{Lu}\d]/u.test(join(texts))).length;
  for (const [index, item] of items.entries()) {
    const text = join(item.texts).trim();
    const reason =
      reasonOf(item, items[index + 1], text, marked, capital > items.length / 2) ??
      (!marked && isTitle(text, items[index - 1], items[index + 1])
        ? "Baris ini mungkin judul bagian lain"
        : null);
    if (reason !== null) doubts.push(`${reason}: "${shortened(text, LONGEST)}".`);
  }
  return doubts;
}

/** A heading that no list of labels knows: two to five words with capitals between sentences. */
function isTitle(text: string, before: MadeItem | undefined, after: MadeItem | undefined): boolean {
  if (!/^\p{Lu}\p{L}+(?:[ /](?:dan|atau|\p{Lu}\p{L}+)){1,4}$/u.test(text)) return false;
  return [before, after].every((one) => one !== undefined && one.texts.join(" ").split(/\s+/).length > 5);
}

/** "1. a. 2. b.": letters go on over a number, which those below an item never do. */
function isInterleaved(items: readonly MadeItem[]): boolean {
  const markers = items.flatMap(({ lines }) => lines.flatMap(({ text }) => markerOf(text) ?? []));
  let letter = 0;
  return markers.some(({ kind, value }, index) => {
    if (kind !== "letter") return false;
    const goesOn = value > 1 && value === letter + 1 && markers[index - 1]?.kind === "number";
    letter = value;
    return goesOn;
  });
}

function reasonOf(
  { marker, lines, texts, unsure }: MadeItem,
  next: MadeItem | undefined,
  text: string,
  marked: boolean,
  capitals: boolean,
): string | null {
  if (text === "" || text === "-") return null;
  if (texts.slice(1).some((one) => /^\d{1,3}$/.test(one)))
    return "Angka pada baris tersendiri, mungkin nomor halaman, masuk ke butir ini";
  if (marked && marker === null && next?.marker && !/:$/.test(text))
    return "Kalimat ini tercetak di atas nomor pertama; mungkin bagian dari butir lain";
  if (capitals && /^\p{Ll}(?![\p{Lu}-])/u.test(text))
    return "Butir ini mulai dengan huruf kecil; mungkin sambungan butir lain";
  if (OPEN_ITEM.test(text) && next?.lines[0] && lines.at(-1)?.page !== next.lines[0].page)
    return "Butir ini tampaknya terpotong di pergantian halaman";
  if (/;\s+\p{Lu}|[;.]\s*(?:[a-z]|\d{1,2})[.)]\s*\p{Lu}/u.test(text)) return "Butir ini tampaknya dua butir";
  if (lines.some((line, index) => overPage(lines[index - 1], line)))
    return "Butir ini tampaknya dua butir yang bertemu di pergantian halaman";
  const why = lines.find((line) => line.unsure)?.unsure;
  if (why !== undefined) return why;
  if (unsure) return "Batas butir ini tidak pasti";
  return null;
}

/** A line on a new page that begins like a sentence, behind the end of one. */
function overPage(last: ItemLine | undefined, line: ItemLine): boolean {
  return (
    last !== undefined && last.page !== line.page && /[.;]$/.test(last.text) && /^\p{Lu}/u.test(line.text)
  );
}
