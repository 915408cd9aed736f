/**
 * Parts of the form that several SOPs of a unit have in the same words. Only the parts that should speak of the
 * procedure itself are compared; legal bases, related SOPs and equipment are rightly shared. An item also counts as
 * the same when it has one word more ("Penetapan/Perjanjian Kinerja" and "Penetapan Kinerja"). Found by indexes.
 */
import type { SopId } from "../../schema/ids.ts";
import type { SopEntry } from "../../schema/content.ts";
import type { SopData } from "../../schema/sop.ts";
import { append } from "../../basics/append.ts";
import { fold } from "../../words/fold.ts";

const COMPARED_FIELDS = ["kualifikasiPelaksana", "peringatan", "pencatatan"] as const;
type ComparedField = (typeof COMPARED_FIELDS)[number];

/** A part that these SOPs share whole, in the order of the catalogue. Members share this object. */
export interface CopiedPart {
  readonly field: ComparedField;
  readonly sopIds: readonly SopId[];
}

/** Shorter items are too common to be compared with a word left out. */
const WORDS_FOR_VARIANTS = 4;

/** Above this share of a unit's SOPs, words are the unit's custom and not a copy. */
const CUSTOM = 0.5;

/** The parts that each SOP shares with others, by its id; a part with one short item of qualification is not one. */
export function copiedParts(entries: readonly SopEntry[]): Map<SopId, readonly CopiedPart[]> {
  const byUnit = Map.groupBy(entries, ({ unit }) => unit);
  const parts = new Map<SopId, CopiedPart[]>();
  for (const siblings of byUnit.values()) {
    for (const field of COMPARED_FIELDS) {
      for (const sopIds of sharedWhole(siblings, field)) {
        for (const id of sopIds) append(parts, id, { field, sopIds });
      }
    }
  }
  return parts;
}

function sharedWhole(siblings: readonly SopEntry[], field: ComparedField): SopId[][] {
  const sameAs = wordings(siblings.flatMap(({ data }) => data[field].map(fold)));
  const groups = new Map<string, SopId[]>();
  for (const { id, data } of siblings) {
    const items = data[field].map(fold).filter((item) => item !== "");
    if (items.length < (field === "kualifikasiPelaksana" ? 2 : 1)) continue;
    append(groups, items.map(sameAs).sort().join("\n"), id);
  }
  return [...groups.values()].filter((ids) => ids.length > 1 && ids.length <= CUSTOM * siblings.length);
}

/** Maps folded items to one spelling for those that are the same but for one word left out. */
function wordings(items: readonly string[]): (item: string) => string {
  const known = new Set(items);
  const shorter = new Map<string, string>();
  for (const item of known) {
    const words = item.split(" ");
    if (words.length <= WORDS_FOR_VARIANTS) continue;
    const variant = words.map((_, at) => words.toSpliced(at, 1).join(" ")).find((text) => known.has(text));
    if (variant !== undefined) shorter.set(item, variant);
  }
  return (item) => {
    let spelling = item;
    // Every step is one word shorter, so this ends.
    for (let next = shorter.get(item); next !== undefined; next = shorter.get(next)) spelling = next;
    return spelling;
  };
}

/** An item that several SOPs have in the same words. */
interface SharedItem {
  readonly field: ComparedField;
  /** As the first of them prints it. */
  readonly teks: string;
  readonly sopIds: readonly SopId[];
}

/** The items that several of these SOPs share, most shared first; case, spaces and punctuation do not count. */
export function sharedItems(sops: readonly (SopData & { readonly id: SopId })[]): SharedItem[] {
  const items = new Map<string, { field: ComparedField; teks: string; ids: Set<SopId> }>();
  for (const sop of sops) {
    for (const field of COMPARED_FIELDS) {
      for (const teks of sop[field]) {
        const key = `${field} ${fold(teks)}`;
        const item = items.get(key) ?? { field, teks, ids: new Set() };
        items.set(key, item);
        item.ids.add(sop.id);
      }
    }
  }
  return [...items.values()]
    .filter(({ ids }) => ids.size > 1)
    .map(({ field, teks, ids }) => ({ field, teks, sopIds: [...ids] }))
    .sort((a, b) => b.sopIds.length - a.sopIds.length);
}
