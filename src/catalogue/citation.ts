/**
 * Reads a citation of a regulation in any of the styles that offices and readers use. The same parser reads printed
 * Dasar Hukum items and search queries, so it is tolerant and needs nothing but its tables.
 */
import { findKind } from "./citation-kind.ts";
import { findNumber, serialOf } from "./citation-number.ts";
import { fold } from "./fold.ts";
import { kindOf, RANK } from "./kinds.ts";
import { regionOf } from "./regions.ts";
import { regulationIdentity } from "./regulation-key.ts";
import type { RegulationIdentity } from "./types.ts";

export interface ParsedCitation {
  readonly identity: RegulationIdentity;
  /** Words after "tentang", as printed; null when there are none. */
  readonly title: string | null;
}

/**
 * @param text a printed citation or a query: "Peraturan Bupati nomor 40 Tahun 2008 tentang …", "uu 14/2008"
 * @param region region of the unit that cites ("Kabupaten Contoh"), used where a local regulation prints none
 * @returns null when kind, number or year is missing ("29/2014" alone could be a law or a presidential regulation)
 */
export function parseCitation(text: string, region: string | null): ParsedCitation | null {
  const printed = text.replaceAll(/\s+/g, " ").trim();
  const lower = printed.toLowerCase();
  if (/^(?:[^a-z]*|[a-z][.)] ?)(?:uud|undang ?-? ?undang dasar)\b/.test(lower)) return constitution(printed);
  const number = findNumber(lower);
  if (!number) return null;

  const head = fold(lower.slice(0, number.start))
    .replaceAll(/\b(?:republik indonesia|r ?i|nomor|nomer|no)\b/g, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  const found = findKind(head, number.parts, number.year);
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
  return { identity, title: titleIn(printed.slice(number.end)) };
}

function constitution(printed: string): ParsedCitation {
  const identity = regulationIdentity({ kind: "uud", region: null, number: "", year: 1945 });
  return { identity, title: titleIn(printed) };
}

function beforeTitle(text: string): string {
  return text.split(/\b(?:tentang|ttg)\b/, 1)[0]!;
}

/** Words after "tentang", without the gazette in brackets and the list's end mark. */
function titleIn(text: string): string | null {
  const title = /\b(?:tentang|ttg)\b\.?\s*:?\s*(.+)$/i.exec(text)?.[1];
  return title?.replace(/\s*\((?:lembaran|tambahan|berita)\b.*$/i, "").replace(/[\s.;,]+$/, "") || null;
}
