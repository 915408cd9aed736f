/**
 * Places of regulations in the hierarchy (UU 12/2011 Pasal 7 and 8; the order of what Pasal 7 does not rank is
 * convention), 1 = highest.
 */

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
