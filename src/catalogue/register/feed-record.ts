/** Reads one record of a feed of regulations: JDIHN's keys, or those of `content/peraturan/` in a table's head. */
import type { RegulationInput } from "../../schema/regulation.ts";
import { parseCitation, type ParsedCitation } from "../citation/citation.ts";
import type { RegulationIdentity } from "../regulation-types.ts";
import { isRecord } from "../../basics/typed-keys.ts";

/** A record as a feed has it: texts, or lists of such records. */
export type FeedRecord = Readonly<Record<string, unknown>>;

/** What a record says of a regulation, in the keys of `content/peraturan/`. */
export interface FedRegulation {
  readonly identity: RegulationIdentity;
  readonly data: RegulationInput;
}

/** Which words of a record cannot be read, for the clerk. */
interface Unread {
  readonly reason: string;
}

/** Where the feed comes from and when it was read, for records that do not say. */
interface FeedOrigin {
  readonly name: string;
  /** ISO. */
  readonly day: string;
}

/** Reads one record of a feed; where kind, number and year cannot be read, says why. */
export function readFeedRecord(record: FeedRecord, origin: FeedOrigin): FedRegulation | Unread {
  const say = (...keys: readonly string[]): string => firstText(record, keys);
  const number = say("nomor", "noPeraturan");
  const year = say("tahun", "tahun_pengundangan");
  const title = say("judul");
  const parsed = firstCited(citations(record, number, year), number, year);
  if (!parsed)
    return {
      reason: `"${[say("jenis"), number, year, title].filter(Boolean).join(" · ")}": jenis, nomor, dan tahunnya tidak terbaca`,
    };
  const { kind, region, number: serial, year: itsYear } = parsed.identity;
  const made = isoPart(say("tanggalPenetapan", "tanggal_penetapan", "tgl_penetapan"));
  const printed = say("pengundangan") || ("noPeraturan" in record ? say("sumber") : "");
  return {
    identity: parsed.identity,
    data: {
      jenis: kind,
      ...(region === null ? {} : { wilayah: region }),
      nomor: serial,
      tahun: itsYear,
      judul: titleOf(title) || parsed.title || "",
      ...(made ? { tanggalPenetapan: made } : {}),
      ...(printed ? { pengundangan: printed } : {}),
      ...standingOf(record, region),
      sumber: [sourceOf(record, origin)],
      diperiksa: isoPart(say("diperiksa")) ?? origin.day,
    },
  };
}

/** How the record may be cited, most telling first. */
function citations(record: FeedRecord, number: string, year: string): string[] {
  const say = (...keys: readonly string[]): string => firstText(record, keys);
  const place = issuerOf(say("wilayah", "teuBadan"));
  const kinds = [say("jenis"), say("singkatanJenis")]
    .filter((kind) => kind !== "")
    .map((kind) => kindOfPlace(kind, place));
  return [
    say("kutipan"),
    ...kinds.map((kind) =>
      [kind, place.region, "Nomor", number, "Tahun", year].filter((part) => part !== "").join(" "),
    ),
    say("judul"),
  ].filter((text) => text !== "");
}

/** The first that reads as a citation and has the record's own number and year. */
function firstCited(texts: readonly string[], number: string, year: string): ParsedCitation | null {
  for (const text of texts) {
    const parsed = parseCitation(text, null);
    if (parsed === null) continue;
    const { number: serial, year: its } = parsed.identity;
    if ((number === "" || digits(serial) === digits(number)) && (year === "" || `${its}` === year))
      return parsed;
  }
  return null;
}

interface Issuer {
  /** "Kabupaten Contoh"; empty where the issuer is no region. */
  readonly region: string;
  /** "Dalam Negeri"; empty where it is no ministry. */
  readonly ministry: string;
}

/** "Pemerintah Kabupaten Contoh", "Indonesia. Kementerian Dalam Negeri", "Contoh (Kabupaten)". */
function issuerOf(issuer: string): Issuer {
  const ministry = /kementerian (?:negara )?([^.,;]+)/i.exec(issuer)?.[1]?.trim() ?? "";
  const turned = /^([\p{L} ]+?)[ ,]*\(?\b(kabupaten|kota|provinsi)\)?$/iu.exec(issuer);
  const region = turned
    ? `${turned[2]} ${turned[1]}`
    : /\b(?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s+[^.,;(]+/i.exec(issuer)?.[0];
  return { region: region?.trim() ?? "", ministry };
}

/** "Peraturan Bupati/Walikota" by its place; "Peraturan Menteri" by its ministry. */
function kindOfPlace(kind: string, { region, ministry }: Issuer): string {
  const one = kind.replace(/bupati\s*\/\s*wali ?kota/i, /^kota\b/i.test(region) ? "Wali Kota" : "Bupati");
  return ministry !== "" && /menteri$/i.test(one) ? `${one} ${ministry}` : one;
}

/** Whether it is in force, and what came in its place. What the feed does not say stays unsaid. */
function standingOf(
  record: FeedRecord,
  region: string | null,
): Pick<RegulationInput, "status" | "digantiOleh" | "diubahOleh"> {
  const relations = relationsOf(record, region);
  const { replaced, revoked } = relations;
  const by = replaced ?? revoked;
  const amended = relations.amended.map((peraturan) => ({ peraturan }));
  const status = firstText(record, ["status"]).toLowerCase();
  const past = /^(?:tidak berlaku|dicabut|diganti)/.test(status) || by !== undefined;
  const said = past
    ? status.startsWith("diganti") || (replaced !== undefined && !status.startsWith("dicabut"))
      ? "diganti"
      : "dicabut"
    : amended.length > 0 || status === "diubah"
      ? "diubah"
      : status.startsWith("berlaku")
        ? "berlaku"
        : "belum dikonfirmasi";
  return {
    status: said,
    ...(by ? { digantiOleh: { peraturan: by } } : {}),
    ...(amended.length > 0 ? { diubahOleh: amended } : {}),
  };
}

/** Only what reads as a citation can be led to. */
function relationsOf(
  record: FeedRecord,
  region: string | null,
): { replaced: string | undefined; revoked: string | undefined; amended: string[] } {
  const readable = (text: string): boolean => parseCitation(text, region) !== null;
  const details = [record["detailStatusPeraturan"]].flat().filter(isRecord);
  const named = (state: RegExp): string[] =>
    details
      .filter((detail) => state.test(firstText(detail, ["detail_nama_status"])))
      .map((detail) => firstText(detail, ["per_no_objek"]));
  const replaced = [firstText(record, ["digantiOleh"]), ...named(/^diganti$/i)].find(readable);
  const revoked = named(/^dicabut$/i).find(readable);
  const amended = [...firstText(record, ["diubahOleh"]).split(/\s*[;|]\s*/), ...named(/^diubah$/i)].filter(
    readable,
  );
  return { replaced, revoked, amended };
}

function sourceOf(record: FeedRecord, origin: FeedOrigin): { judul: string; tautan?: string } {
  const own = "noPeraturan" in record ? "" : firstText(record, ["sumber"]);
  const link = firstText(record, ["tautan", "urlDetailPeraturan", "urlDownload"]);
  const web = /^https?:\/\/\S+$/.test(link) ? link : "";
  return {
    judul: own || (web ? `JDIH ${new URL(web).hostname}` : origin.name),
    ...(web ? { tautan: web } : {}),
  };
}

/** The words after "tentang", where the title repeats kind and number. */
function titleOf(title: string): string {
  return /\b(?:nomor|no\.?)\b.*?\btentang\s+(.*)$/is.exec(title)?.[1] ?? title;
}

/** A text of the record under the first of some keys that has one; "-" and null say nothing. */
function firstText(record: FeedRecord, keys: readonly string[]): string {
  for (const key of keys) {
    const value = record[key];
    const text =
      typeof value === "string"
        ? value.replaceAll(/\s+/g, " ").trim()
        : typeof value === "number"
          ? `${value}`
          : "";
    if (text !== "" && text !== "-") return text;
  }
  return "";
}

function isoPart(text: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(text)?.[0];
}

function digits(number: string): string {
  return number.toLowerCase().replace(/^0+(?=\d)/, "");
}
