/** A regulation's identity and how it is written: key, short name, long name, place in the hierarchy. */
import { shortPart } from "../address-part.ts";
import { slugify } from "../../words/fold.ts";
import { kindOf } from "./kinds.ts";
import { RANK } from "./ranks.ts";
import { regionName } from "./regions.ts";
import type { RegulationIdentity } from "../regulation-types.ts";

export { levelName } from "./ranks.ts";

/**
 * Key = kind + region (if local) + number + year; a regency's region is its bare name, others say what they are:
 * `perbup-contoh-36-2011`, `perwal-kota-contoh-5-2020`, `perda-provinsi-jawa-timur-1-2019`.
 */
export function regulationIdentity(parts: Omit<RegulationIdentity, "key">): RegulationIdentity {
  const { kind, region, number, year } = parts;
  const place = region === null ? "" : slugify(region.replace(/^Kabupaten /, ""));
  const key = [kind, place, slugify(number), year].filter((part) => part !== "").join("-");
  return { key: shortPart(key), ...parts };
}

/** "Perpres 29/2014", "Perbup Contoh 36/2011", "Perda Kota Contoh 5/2020". */
export function shortName({ kind, region, number, year }: RegulationIdentity): string {
  const place =
    region === null
      ? null
      : kindOf(kind).scope === "daerah"
        ? region.replace(/^Kabupaten /, "Kab. ")
        : regionName(region);
  return joined(kindOf(kind).short, place, number ? `${number}/${year}` : `${year}`);
}

/** "Peraturan Bupati Contoh Nomor 36 Tahun 2011", "Peraturan Daerah Kota Contoh Nomor 5 Tahun 2020". */
export function longName({ kind, region, number, year }: RegulationIdentity): string {
  const place = region === null ? null : kindOf(kind).scope === "daerah" ? region : regionName(region);
  return joined(kindOf(kind).long, place, number ? `Nomor ${number}` : null, `Tahun ${year}`);
}

/** "Peraturan Bupati Contoh Nomor 36 Tahun 2011 tentang …"; without what it is about where nobody has said it. */
export function titledName(regulation: { readonly longName: string; readonly title: string | null }): string {
  const { longName: name, title } = regulation;
  return title === null ? name : `${name} tentang ${title}`;
}

/** Place in the legal hierarchy, 1 = highest. A province's Perda stands above its governor's regulations. */
export function rankOf({ kind, region }: RegulationIdentity): number {
  const { rank } = kindOf(kind);
  return rank === RANK.perda && region?.startsWith("Provinsi ") ? RANK.perdaProvinsi : rank;
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
