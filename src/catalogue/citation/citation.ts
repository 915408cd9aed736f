/**
 * Reads a citation of a regulation in any of the styles that offices and readers use. The same parser reads printed
 * Dasar Hukum items and search queries, so it is tolerant and needs nothing but its tables.
 */
import { splitAmendments } from "./amendments.ts";
import { findKind, type FoundKind } from "./kind.ts";
import { findNumber, serialOf, type PrintedNumber } from "./number.ts";
import { onOneLine, repaired } from "./text.ts";
import { fold } from "../../words/fold.ts";
import { kindOf } from "../law/kinds.ts";
import { RANK } from "../law/ranks.ts";
import { regionOf } from "../law/regions.ts";
import { regulationIdentity } from "../law/regulation-key.ts";
import type { RegulationIdentity } from "../regulation-types.ts";
import { firstOf } from "../../schema/must.ts";

export interface ParsedCitation {
  readonly identity: RegulationIdentity;
  /** Words after "tentang", as printed; null when there are none. */
  readonly title: string | null;
  /** Regulations that the citation names as amending the cited one, in printed order. */
  readonly amendedBy: readonly RegulationIdentity[];
  /** The regulation of which the citation says that it took the cited one's place. */
  readonly replacedBy: RegulationIdentity | null;
}

/**
 * @param text a printed citation or a query: "Peraturan Bupati nomor 40 Tahun 2008 tentang …", "uu 14/2008"
 * @param region region of the unit that cites ("Kabupaten Contoh"), used where a local regulation prints none
 * @returns null when kind, number or year is missing ("29/2014" alone could be a law or a presidential regulation)
 */
export function parseCitation(text: string, region: string | null): ParsedCitation | null {
  const line = onOneLine(text.slice(0, LONGEST));
  return parseLine(line, region) ?? parseLine(repaired(line), region);
}

function parseLine(line: string, region: string | null): ParsedCitation | null {
  const { cited, amendedBy, replacedBy } = splitAmendments(line);
  const parsed = parseOne(cited, region);
  if (!parsed) return null;
  const home = parsed.identity.region ?? region;
  const identityOf = (one: string): RegulationIdentity | null => parseOne(one, home)?.identity ?? null;
  return {
    ...parsed,
    amendedBy: amendedBy.flatMap((one) => identityOf(one) ?? []),
    replacedBy: replacedBy === null ? null : identityOf(replacedBy),
  };
}

/** No citation is longer; what is would only cost time. */
const LONGEST = 2000;

/** What is read of one regulation. */
type ReadCitation = Pick<ParsedCitation, "identity" | "title">;

function parseOne(printed: string, region: string | null): ReadCitation | null {
  const lower = printed.toLowerCase();
  if (/^(?:[^a-z]*|[a-z][.)] ?)(?:uud|undang ?-? ?undang dasar)\b/.test(lower)) return constitution(printed);
  const number = findNumber(searched(lower));
  if (!number) return null;

  const front = printed.slice(0, number.start);
  const head = fold(beforeTitle(front.toLowerCase()).replaceAll("&", " dan "))
    .replaceAll(/\b(?:republik indonesia|r ?i|nomor|nomer|no)\b|\btanggal \d.*$/g, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  const found = kindIn(head, lower, number);
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

const OF_HEALTH =
  /\b(?:kesehatan|puskesmas|rumah sakit|rekam medis|kefarmasian|apotek|obat|imunisasi|penyakit|gizi|bidan|perawat|klinik|pasien)\b/;

/** "KMA 168/2010": a decision of the minister of religion or of the chief justice, which only the title tells. */
function kindIn(head: string, lower: string, number: PrintedNumber): FoundKind | null {
  // "KMK 59/KMK.6/2013": of the minister of finance; the minister of health's are called so, too.
  if (head === "kmk")
    return number.parts.some((part) => /^kmk\b/.test(part)) ? { kind: "kepmenkeu", rest: "" } : null;
  // "PMK 75/2014": of the minister of finance; the minister of health's are called so, too, which only the title tells.
  if (head === "pmk" && number.parts.length === 1 && OF_HEALTH.test(lower)) return null;
  if (!/^(?:sk )?kma$/.test(head) || number.parts.length > 1)
    return findKind(head, number.parts, number.year);
  const ofReligion =
    /\b(?:kementerian agama|departemen agama|madrasah|kantor urusan agama|nikah|perkawinan|haji|umrah|zakat|wakaf)\b/.test(
      lower,
    );
  const ofCourts = /\b(?:mahkamah|peradilan|pengadilan|kepaniteraan|hakim|perkara)\b/.test(lower);
  if (ofReligion === ofCourts) return null;
  return { kind: ofReligion ? "kepmenag" : "kepma", rest: "" };
}

function constitution(printed: string): ReadCitation {
  const identity = regulationIdentity({ kind: "uud", region: null, number: "", year: 1945 });
  return { identity, title: titleIn(printed) };
}

function beforeTitle(text: string): string {
  return firstOf(text.split(/\b(?:tentang|ttg)\b/, 1));
}

/** Words after "tentang", without the gazette in brackets and the list's end mark. */
function titleIn(text: string): string | null {
  const title = /\b(?:tentang|ttg)\b\.?\s*:?\s*(.+)$/i.exec(text)?.[1];
  return title?.replace(/\s*\((?:lembaran|tambahan|berita)\b.*$/i, "").replace(/[\s.;,]+$/, "") || null;
}
