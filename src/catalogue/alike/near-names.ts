/**
 * SOPs of one unit with the same name, and those whose names differ in one word only. Found by indexes, never by
 * comparing pairs: a name is filed under itself with each of its words left out.
 */
import type { UnitId } from "../../schema/ids.ts";
import { append } from "../../basics/append.ts";
import { fold } from "../../words/fold.ts";
import { withoutSop } from "../../words/without-sop.ts";
import type { NearName } from "../types.ts";

/** What is needed of a SOP to compare its name. */
export interface NamedEntry {
  readonly id: string;
  readonly unitId: UnitId;
  readonly nama: string;
}

/** Words that names must share to be called alike: "Surat Masuk" and "Surat Keluar" are not. */
const SHARED_WORDS = 2;

/** SOPs of one unit with the same name, by the id of each; only names that several have. */
export function namesakes(entries: readonly NamedEntry[]): Map<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, unitId, nama } of entries) append(groups, `${unitId}/${fold(withoutSop(nama))}`, id);
  const shared = [...groups.values()].filter((ids) => ids.length > 1);
  return new Map(shared.flatMap((ids) => ids.map((id) => [id, ids] as const)));
}

/** The near names of each SOP by its id; SOPs without one are left out. */
export function nearNames(entries: readonly NamedEntry[]): Map<string, readonly NearName[]> {
  const places = new Map<string, { id: string; word: string }[]>();
  for (const { id, unitId, nama } of entries) {
    for (const [place, word] of placesOf(fold(withoutSop(nama)).split(" "))) {
      append(places, `${unitId}/${place}`, { id, word });
    }
  }
  const near = new Map<string, NearName[]>();
  for (const members of places.values()) {
    if (new Set(members.map(({ word }) => word)).size < 2) continue;
    for (const { id, word } of members) append(near, id, { word, members });
  }
  return near;
}

/** The name with a gap for each of its words, and with a gap between words, where another name may have one more. */
function placesOf(words: readonly string[]): [place: string, word: string][] {
  const withGap = (at: number, removed: number): string =>
    [...words.slice(0, at), "*", ...words.slice(at + removed)].join(" ");
  const places: [string, string][] = [];
  if (words.length > SHARED_WORDS) words.forEach((word, at) => places.push([withGap(at, 1), word]));
  if (words.length >= SHARED_WORDS)
    for (let at = 0; at <= words.length; at++) places.push([withGap(at, 0), ""]);
  return places;
}
