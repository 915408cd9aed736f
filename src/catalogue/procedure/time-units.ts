/** Units of time as offices print them, and which of them add up. */
import { anyOf } from "../../words/any-word.ts";

/**
 * Units that add up, smallest first, with their size. Days of work, calendar days and months are kept apart: how many hours
 * a day of work has, and how many days a month, no form says.
 */
export const FAMILIES = [
  [
    ["bulan", 1],
    ["tahun", 12],
  ],
  [
    ["hari", 1],
    ["minggu", 7],
  ],
  [["hari kerja", 1]],
  [
    ["detik", 1],
    ["menit", 60],
    ["jam", 3600],
  ],
] as const;

export type Family = (typeof FAMILIES)[number];
export type TimeUnit = Family[number][0];

const SPELLINGS = new Map<string, TimeUnit>(
  Object.entries({
    detik: "detik",
    dtk: "detik",
    menit: "menit",
    mnt: "menit",
    min: "menit",
    "'": "menit",
    jam: "jam",
    hari: "hari",
    hr: "hari",
    "hari kalender": "hari",
    "hari kerja": "hari kerja",
    "hr kerja": "hari kerja",
    minggu: "minggu",
    bulan: "bulan",
    bln: "bulan",
    tahun: "tahun",
    thn: "tahun",
    th: "tahun",
  } as const),
);

/** A unit in any of its spellings, as the source of a pattern for small letters. */
export const A_UNIT = anyOf([...SPELLINGS.keys()]);

/** `mnt` → `menit`, in small letters; null for what is no time. */
export function timeUnit(spelling: string): TimeUnit | null {
  return SPELLINGS.get(spelling) ?? null;
}

/** The family of a unit, and its size there. */
export function measureOf(unit: TimeUnit): { readonly family: Family; readonly size: number } {
  for (const family of FAMILIES)
    for (const [name, size] of family) if (name === unit) return { family, size };
  throw new Error(`No family holds ${unit}`);
}
