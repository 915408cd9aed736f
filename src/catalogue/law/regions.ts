/** Names of regions in citations: "Kab. Contoh", "Kota Contoh", "Jawa Timur". Regency and city of one name are two regions. */
import { fold, titleCase } from "../../words/fold.ts";
import type { Scope } from "./kinds.ts";

/** Provinces by folded name: the words that tell "Perda Jawa Timur" from the Perda of a regency. */
const PROVINCES = new Set([
  "aceh",
  "sumatera utara",
  "sumatera barat",
  "riau",
  "kepulauan riau",
  "jambi",
  "sumatera selatan",
  "bengkulu",
  "kepulauan bangka belitung",
  "lampung",
  "dki jakarta",
  "jawa barat",
  "banten",
  "jawa tengah",
  "di yogyakarta",
  "jawa timur",
  "bali",
  "nusa tenggara barat",
  "nusa tenggara timur",
  "kalimantan barat",
  "kalimantan tengah",
  "kalimantan selatan",
  "kalimantan timur",
  "kalimantan utara",
  "sulawesi utara",
  "gorontalo",
  "sulawesi tengah",
  "sulawesi barat",
  "sulawesi selatan",
  "sulawesi tenggara",
  "maluku",
  "maluku utara",
  "papua",
  "papua barat",
  "papua selatan",
  "papua tengah",
  "papua pegunungan",
  "papua barat daya",
]);

/** Long and short forms of special regions' names, folded. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bdaerah khusus ibu ?kota\b/, "dki"],
  [/\b(?:daerah istimewa|d i|di) (?:yogyakarta|jogjakarta)\b|\bdiy\b/, "di yogyakarta"],
  // "Peraturan Daerah Istimewa Nomor 3 Tahun 2015": only Yogyakarta issues such.
  [/^istimewa(?: yogyakarta| diy)?$/, "provinsi di yogyakarta"],
  [/^(pro[vp]\w* )?jatim$/, "$1jawa timur"],
  [/^(pro[vp]\w* )?jateng$/, "$1jawa tengah"],
  [/^(pro[vp]\w* )?jabar$/, "$1jawa barat"],
  [/\bdaerah tingkat (?:i|ii|1|2)\b|\bdati (?:i|ii|1|2)\b/, " "],
];

const UPPER = new Set(["dki", "di"]);

const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:pemerintah )?(?:kabupaten|kab) /, "Kabupaten"],
  [/^(?:pemerintah )?(?:kota|kotamadya|kodya) /, "Kota"],
  [/^(?:pemerintah )?(?:provinsi|propinsi|prov|prop) /, "Provinsi"],
  [/^desa /, "Desa"],
];

/** Type of region that a scope implies when the citation prints only the name. */
const IMPLIED: Readonly<Record<Scope, string | null>> = {
  pusat: null,
  daerah: null,
  provinsi: "Provinsi",
  kabupaten: "Kabupaten",
  kota: "Kota",
  desa: "Desa",
};

/**
 * The region of a local regulation.
 * @param printed words between kind and number ("Kab. Contoh", "Contoh"); empty when none is printed
 * @param scope what kind of region issues such a regulation
 * @param own region of the unit that cites ("Kabupaten Contoh"), or null
 * @returns "Kabupaten Contoh", "Kota Contoh", "Provinsi Jawa Timur", "Desa …"; null when nobody can know
 */
export function regionOf(printed: string, scope: Scope, own: string | null): string | null {
  if (scope === "pusat") return null;
  const home = own === null ? null : normalRegion(own);
  const implied = IMPLIED[scope];
  const words = foldRegion(printed);
  if (words === "" || words === "provinsi" || words === "kabupaten" || words === "kota") {
    const type = words === "" ? implied : titleCase(words);
    return home !== null && (type === null || home.startsWith(`${type} `)) ? home : null;
  }
  const region = normalRegion(printed);
  if (region.includes(" ") && PREFIXES.some(([, type]) => region.startsWith(`${type} `))) return region;
  if (implied) return `${implied} ${region}`;
  if (home !== null && home.replace(/^\S+ /, "") === region) return home;
  return `${PROVINCES.has(words) ? "Provinsi" : "Kabupaten"} ${region}`;
}

/** One spelling for a region's name: "KAB. CONTOH" → "Kabupaten Contoh". */
function normalRegion(name: string): string {
  const words = foldRegion(name);
  for (const [prefix, type] of PREFIXES) {
    if (prefix.test(words)) return `${type} ${properName(words.replace(prefix, ""))}`;
  }
  return properName(words);
}

/** The region's name alone: "Kabupaten Contoh" → "Contoh". */
export function regionName(region: string): string {
  return region.replace(/^(?:Kabupaten|Kota|Provinsi|Desa) /, "");
}

function foldRegion(text: string): string {
  let words = fold(text);
  for (const [pattern, replacement] of SAME) words = words.replace(pattern, replacement);
  return words.replaceAll(/ +/g, " ").trim();
}

function properName(words: string): string {
  return words
    .split(" ")
    .map((word) => (UPPER.has(word) ? word.toUpperCase() : titleCase(word)))
    .join(" ");
}
