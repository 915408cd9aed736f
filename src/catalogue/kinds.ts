/**
 * Kinds of regulation: long names, abbreviations and place in the hierarchy (UU 12/2011 Pasal 7 and 8; the order
 * of what Pasal 7 does not rank is convention). Every kind of the catalogue has its id, names and rank from here.
 */
import { fold, slugify, titleCase } from "./fold.ts";
import { MINISTRIES } from "./ministries.ts";

/** Whose regulation it is: the state's, or a region's (`daerah`: province, regency or city alike). */
export type Scope = "pusat" | "provinsi" | "kabupaten" | "kota" | "daerah" | "desa";

export interface Kind {
  /** First part of the regulation key. */
  readonly id: string;
  readonly short: string;
  readonly long: string;
  /** Index into the levels below; for a Perda the one of a regency or city. */
  readonly rank: number;
  readonly scope: Scope;
}

const LEVELS = [
  "Undang-Undang Dasar",
  "Ketetapan MPR",
  "Undang-Undang dan Perppu",
  "Peraturan Pemerintah",
  "Peraturan Presiden",
  "Keputusan dan Instruksi Presiden",
  "Peraturan Menteri dan Lembaga",
  "Peraturan Daerah Provinsi",
  "Peraturan Gubernur",
  "Peraturan Daerah Kabupaten dan Kota",
  "Peraturan Bupati dan Wali Kota",
  "Peraturan Desa",
  "Keputusan dan Instruksi",
  "Surat Edaran",
] as const;

export const RANK = {
  uud: 1,
  tap: 2,
  uu: 3,
  pp: 4,
  perpres: 5,
  keppres: 6,
  permen: 7,
  perdaProvinsi: 8,
  pergub: 9,
  perda: 10,
  perbup: 11,
  perdes: 12,
  keputusan: 13,
  edaran: 14,
} as const;

/** Heading of a level: 5 → "Peraturan Presiden". Throws on a number that is no rank. */
export function levelName(rank: number): string {
  const name = LEVELS[rank - 1];
  if (!name) throw new Error(`No level of regulations has rank ${rank}`);
  return name;
}

/** id, abbreviation, long name, rank, scope, other names. */
type Row = readonly [string, string, string, number, Scope, ...string[]];

const ROWS: readonly Row[] = [
  ["uud", "UUD", "Undang-Undang Dasar", RANK.uud, "pusat"],
  [
    "tapmpr",
    "Tap MPR",
    "Ketetapan MPR",
    RANK.tap,
    "pusat",
    "Ketetapan Majelis Permusyawaratan Rakyat",
    "TAP",
  ],
  ["uu", "UU", "Undang-Undang", RANK.uu, "pusat", "Undang Undang Darurat"],
  [
    "perppu",
    "Perppu",
    "Peraturan Pemerintah Pengganti Undang-Undang",
    RANK.uu,
    "pusat",
    "Perpu",
    "Peraturan Pemerintah Pengganti UU",
  ],
  ["pp", "PP", "Peraturan Pemerintah", RANK.pp, "pusat"],
  ["perpres", "Perpres", "Peraturan Presiden", RANK.perpres, "pusat"],
  ["keppres", "Keppres", "Keputusan Presiden", RANK.keppres, "pusat", "Kepres"],
  ["inpres", "Inpres", "Instruksi Presiden", RANK.keppres, "pusat"],
  ["perber", "Peraturan Bersama", "Peraturan Bersama", RANK.permen, "pusat", "Perber"],
  ["perki", "PerKI", "Peraturan Komisi Informasi", RANK.permen, "pusat", "Peraturan KI"],
  [
    "peranri",
    "Peraturan ANRI",
    "Peraturan Arsip Nasional Republik Indonesia",
    RANK.permen,
    "pusat",
    "Peraturan Kepala Arsip Nasional",
    "Peraturan Arsip Nasional",
    "Peraturan Kepala ANRI",
    "Perka ANRI",
  ],
  [
    "perbkn",
    "Peraturan BKN",
    "Peraturan Badan Kepegawaian Negara",
    RANK.permen,
    "pusat",
    "Peraturan Kepala Badan Kepegawaian Negara",
    "Peraturan Kepala BKN",
    "Perka BKN",
    "PerBKN",
  ],
  [
    "perlan",
    "Peraturan LAN",
    "Peraturan Lembaga Administrasi Negara",
    RANK.permen,
    "pusat",
    "Peraturan Kepala Lembaga Administrasi Negara",
    "Peraturan Kepala LAN",
    "Perka LAN",
  ],
  [
    "perlkpp",
    "Peraturan LKPP",
    "Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah",
    RANK.permen,
    "pusat",
    "Peraturan Kepala LKPP",
    "Perka LKPP",
    "PerLKPP",
  ],
  ["pkpu", "PKPU", "Peraturan Komisi Pemilihan Umum", RANK.permen, "pusat", "Peraturan KPU"],
  ["perkap", "Perkap", "Peraturan Kepala Kepolisian", RANK.permen, "pusat", "Peraturan Kapolri"],
  ["perda", "Perda", "Peraturan Daerah", RANK.perda, "daerah"],
  ["qanun", "Qanun", "Qanun", RANK.perda, "daerah"],
  [
    "perdprd",
    "Peraturan DPRD",
    "Peraturan DPRD",
    RANK.perda,
    "daerah",
    "Peraturan Dewan Perwakilan Rakyat Daerah",
  ],
  ["pergub", "Pergub", "Peraturan Gubernur", RANK.pergub, "provinsi"],
  ["perbup", "Perbup", "Peraturan Bupati", RANK.perbup, "kabupaten"],
  [
    "perwal",
    "Perwal",
    "Peraturan Wali Kota",
    RANK.perbup,
    "kota",
    "Perwali",
    "Perwako",
    "Peraturan Walikota",
  ],
  ["perdes", "Perdes", "Peraturan Desa", RANK.perdes, "desa"],
  ["perkades", "Perkades", "Peraturan Kepala Desa", RANK.perdes, "desa"],
  [
    "kepgub",
    "Kepgub",
    "Keputusan Gubernur",
    RANK.keputusan,
    "provinsi",
    "Surat Keputusan Gubernur",
    "SK Gubernur",
  ],
  [
    "kepbup",
    "Kepbup",
    "Keputusan Bupati",
    RANK.keputusan,
    "kabupaten",
    "Surat Keputusan Bupati",
    "SK Bupati",
  ],
  [
    "kepwal",
    "Kepwal",
    "Keputusan Wali Kota",
    RANK.keputusan,
    "kota",
    "Kepwali",
    "Keputusan Walikota",
    "Surat Keputusan Wali Kota",
    "Surat Keputusan Walikota",
    "SK Wali Kota",
    "SK Walikota",
  ],
  ["kepkades", "Kepkades", "Keputusan Kepala Desa", RANK.keputusan, "desa", "SK Kepala Desa", "Kepdes"],
  ["ingub", "Ingub", "Instruksi Gubernur", RANK.keputusan, "provinsi"],
  ["inbup", "Inbup", "Instruksi Bupati", RANK.keputusan, "kabupaten"],
  ["inwal", "Inwal", "Instruksi Wali Kota", RANK.keputusan, "kota", "Instruksi Walikota"],
  ["se-gub", "SE Gubernur", "Surat Edaran Gubernur", RANK.edaran, "provinsi"],
  ["se-bup", "SE Bupati", "Surat Edaran Bupati", RANK.edaran, "kabupaten"],
  [
    "se-wal",
    "SE Wali Kota",
    "Surat Edaran Wali Kota",
    RANK.edaran,
    "kota",
    "Surat Edaran Walikota",
    "SE Walikota",
  ],
  ["se", "SE", "Surat Edaran", RANK.edaran, "pusat"],
];

/** What ministers issue: start of the kind's id, abbreviation and long name, before the ministry. */
export const MINISTERIAL = [
  { id: "permen", short: "Permen", long: "Peraturan Menteri", rank: RANK.permen },
  { id: "kepmen", short: "Kepmen", long: "Keputusan Menteri", rank: RANK.keputusan },
  { id: "inmen", short: "Inmen", long: "Instruksi Menteri", rank: RANK.keputusan },
  { id: "se-men", short: "SE Men", long: "Surat Edaran Menteri", rank: RANK.edaran },
] as const;

/** What any other body issues; the body's printed name ends the id. */
export const GENERAL = [
  { id: "peraturan", long: "Peraturan", rank: RANK.permen },
  { id: "keputusan", long: "Keputusan", rank: RANK.keputusan },
  { id: "sk", long: "SK", rank: RANK.keputusan },
  { id: "instruksi", long: "Instruksi", rank: RANK.keputusan },
  { id: "se", long: "Surat Edaran", rank: RANK.edaran },
] as const;

const kinds = new Map<string, Kind>();
/** Folded names of kinds, ministers' apart, with the kind's id. */
export const KIND_NAMES = new Map<string, string>();
/** Folded names of ministries with their id. */
export const MINISTRY_NAMES = new Map<string, string>();

for (const [id, short, long, rank, scope, ...others] of ROWS) {
  kinds.set(id, { id, short, long, rank, scope });
  for (const name of [id, short, long, ...others]) KIND_NAMES.set(fold(name), id);
}
for (const { id, name, short, others, regulation } of MINISTRIES) {
  for (const word of [id, name, short, ...others]) MINISTRY_NAMES.set(fold(word), id);
  for (const { id: start, short: abbreviation, long, rank } of MINISTERIAL) {
    const kind = start + id;
    const own = start === "permen" ? regulation : undefined;
    kinds.set(kind, {
      id: kind,
      short: own ?? abbreviation + short,
      long: `${long} ${name}`,
      rank,
      scope: "pusat",
    });
    if (own) KIND_NAMES.set(fold(own), kind);
  }
}

/** The kind of an id, made by this module or not: an unlisted body gets its names from the id. */
export function kindOf(id: string): Kind {
  const known = kinds.get(id);
  if (known) return known;
  for (const start of [...MINISTERIAL, ...GENERAL]) {
    if (!id.startsWith(`${start.id}-`)) continue;
    const long = `${start.long} ${titleCase(id.slice(start.id.length + 1).replaceAll("-", " "))}`;
    return { id, short: long, long, rank: start.rank, scope: "pusat" };
  }
  return { id, short: titleCase(id), long: titleCase(id), rank: RANK.permen, scope: "pusat" };
}

/** Id of a kind issued by a body that no table lists: `permen-kebudayaan`, `peraturan-ombudsman`. */
export function unlistedKind(start: string, body: string): string {
  return `${start}-${slugify(body)}`;
}
