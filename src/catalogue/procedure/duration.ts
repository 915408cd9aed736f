/**
 * Reads the time of a step as offices print it: `10 Mnt`, `1 – 20 Hari`, `2 menit/berkas`, `1 hari (240 mnt)`. What
 * cannot be read for certain is null; the printed words are shown in any case.
 */
import { present } from "../../schema/must.ts";

export const TIME_UNITS = ["menit", "jam", "hari", "hari kerja", "minggu", "bulan", "tahun"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export interface Duration {
  readonly min: number;
  readonly max: number;
  readonly unit: TimeUnit;
  /** What the time is counted for (`berkas`), where it is not the whole step. */
  readonly per: string | null;
}

const SPELLINGS: Readonly<Record<string, TimeUnit>> = {
  menit: "menit",
  mnt: "menit",
  min: "menit",
  jam: "jam",
  hari: "hari",
  hr: "hari",
  minggu: "minggu",
  bulan: "bulan",
  bln: "bulan",
  tahun: "tahun",
  thn: "tahun",
  th: "tahun",
};

const NUMBER = String.raw`(\d+(?:\s+\d+)*(?:[.,]\d+)?)`;
const PATTERN = new RegExp(
  String.raw`^(?:\u00b1\s*|maks(?:imal|\.)?\s+|paling lama\s+)?${NUMBER}(?:\s*(?:-|–|—|s\.?\/?d\.?|sampai|hingga)\s*${NUMBER})?\s*(?:[x×]\s*(\d+)\s*)?([a-z]+)\.?(\s+kerja)?\s*(?:(?:\/|per\s)\s*([a-z]+(?: [a-z]+)?))?\s*(?:\([^)]*\))?\s*[;.,]?$`,
);

/** Reads a printed time; null where it says none that can be counted (`Sesuai masa kontrak`, a bare number). */
export function parseDuration(printed: string): Duration | null {
  const match = PATTERN.exec(printed.trim().replace(/\s+/g, " ").toLowerCase());
  if (!match) return null;
  const [, first, last, times, word, work, per] = match;
  const unit = SPELLINGS[present(word)];
  if (!unit || (work && unit !== "hari")) return null;
  const factor = times === undefined ? 1 : Number(times);
  const min = numberOf(present(first)) * factor;
  const max = last === undefined ? min : numberOf(last) * factor;
  if (max < min) return null;
  return { min, max, unit: work ? "hari kerja" : unit, per: per ?? null };
}

/** Digits torn apart by the typesetting (`1 0 Hari`) are one number. */
function numberOf(text: string): number {
  return Number(text.replaceAll(" ", "").replace(",", "."));
}
