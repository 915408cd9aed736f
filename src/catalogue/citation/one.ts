/** Reads the one regulation that words cite first: its kind, region, number, year and title. */
import { kindByTitle } from "./by-title.ts";
import { findKind } from "./kind.ts";
import { findNumber, serialOf } from "./number.ts";
import { fold } from "../../words/fold.ts";
import { kindOf } from "../law/kinds.ts";
import { RANK } from "../law/ranks.ts";
import { regionOf } from "../law/regions.ts";
import { regulationIdentity } from "../law/regulation-key.ts";
import type { RegulationIdentity } from "../regulation-types.ts";
import { firstOf } from "../../basics/must.ts";

/** What is read of one regulation. */
export interface ReadCitation {
  readonly identity: RegulationIdentity;
  /** Words after "tentang", as printed; null when there are none. */
  readonly title: string | null;
}

/** @returns null when kind, number or year is missing or could be several */
export function readOne(printed: string, region: string | null): ReadCitation | null {
  const lower = printed.toLowerCase();
  if (/^(?:[^a-z]*|[a-z][.)] ?)(?:uud|undang ?-? ?undang dasar)\b/.test(lower)) return constitution(printed);
  const number = findNumber(searched(lower));
  if (!number) return null;

  const front = printed.slice(0, number.start);
  const head = fold(beforeTitle(front.toLowerCase()).replaceAll("&", " dan "))
    .replaceAll(/\b(?:republik indonesia|r ?i|nomor|nomer|no)\b|\btanggal \d.*$/g, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  const shared = kindByTitle(head, number.parts, lower);
  const found =
    shared === undefined ? findKind(head, number.parts, number.year) : shared && { kind: shared, rest: "" };
  if (!found) return null;
  const { kind } = found;
  const { rank, scope } = kindOf(kind);
  const behind = /^[\s,]*((?:kabupaten|kab|kota|provinsi|prov)\b[^,;(]*)/.exec(
    beforeTitle(lower.slice(number.end)),
  )?.[1];
  const identity = regulationIdentity({
    kind,
    region: regionOf(scope === "pusat" ? "" : found.rest || behind || "", scope, region),
    number: serialOf(number.parts, rank >= RANK.keputusan),
    year: number.year,
  });
  return { identity, title: titleIn(printed.slice(number.end)) ?? titleIn(front) };
}

/**
 * The number stands before the title. Only a title that names no other act may stand in front of it ("UU tentang Desa
 * Nomor 6 Tahun 2014"); else the number would be that of the other ("Keputusan … tentang Pelaksanaan PP 9/2003").
 */
function searched(lower: string): string {
  const before = beforeTitle(lower);
  const title = lower.slice(before.length);
  const otherAct = /\b(?:undang|uu|pp|per\w+|kep\w+|qanun|instruksi|edaran)\b/.test(title);
  return otherAct || findNumber(before) ? before : lower;
}

function constitution(printed: string): ReadCitation {
  const identity = regulationIdentity({ kind: "uud", region: null, number: "", year: 1945 });
  return { identity, title: titleIn(printed) };
}

/** The words that tell what and whose it is: "Keputusan Kepala BKN", without number and title. */
export function kindWords(printed: string): string {
  const before = beforeTitle(printed);
  return before.slice(0, findNumber(before.toLowerCase())?.start);
}

export function beforeTitle(text: string): string {
  return firstOf(text.split(/\b(?:tentang|ttg)\b/i, 1));
}

/** Words after "tentang", without the gazette in brackets and the list's end mark. */
function titleIn(text: string): string | null {
  const title = /\b(?:tentang|ttg)\b\.?\s*:?\s*(.+)$/i.exec(text)?.[1];
  return title?.replace(/\s*\((?:lembaran|tambahan|berita)\b.*$/i, "").replace(/[\s.;,]+$/, "") || null;
}
