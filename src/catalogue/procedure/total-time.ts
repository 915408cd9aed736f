/** The times of several steps together, as far as their units allow: days of work are not turned into hours. */
import { listWords } from "../reader-words.ts";
import { parseDuration, type Duration } from "./duration.ts";
import { FAMILIES, measureOf, type Family } from "./time-units.ts";

export interface TotalTime {
  /**
   * The sums in words: `1 jam 15 menit`, `35–45 menit`, `1 hari + 30 menit + 2 menit per berkas`; null when no step's time
   * can be counted.
   */
  readonly text: string | null;
  /** Whether units stand beside each other that do not add up. */
  readonly mixed: boolean;
  /** Steps (from 1) that the sum leaves out, with their printed words; no time printed: null. */
  readonly leftOut: readonly { readonly step: number; readonly printed: string | null }[];
}

/** Adds up printed times, each once. */
export function totalTime(
  times: readonly { readonly step: number; readonly waktu: string | undefined }[],
): TotalTime {
  const read = times.map(({ step, waktu }) => ({
    step,
    printed: waktu ?? null,
    duration: waktu === undefined ? null : parseDuration(waktu),
  }));
  const counted = read.flatMap(({ duration }) => duration ?? []);
  const sums = [null, ...new Set(counted.flatMap(({ per }) => per ?? []))].flatMap((per) =>
    FAMILIES.flatMap((family) => {
      const words = sumWords(
        counted.filter((one) => one.per === per),
        family,
      );
      return words === null ? [] : [per === null ? words : `${words} per ${per}`];
    }),
  );
  return {
    text: sums.length === 0 ? null : sums.join(" + "),
    mixed: sums.length > 1,
    leftOut: read.filter(({ duration }) => !duration).map(({ step, printed }) => ({ step, printed })),
  };
}

/** `langkah 2 (Sesuai kebutuhan); tanpa waktu: langkah 3 dan 4`: what a sum leaves out; null when it leaves out nothing. */
export function leftOutWords({ leftOut }: TotalTime): string | null {
  const named = leftOut.flatMap(({ step, printed }) =>
    printed === null ? [] : [`langkah ${step} (${printed})`],
  );
  const bare = leftOut.filter(({ printed }) => printed === null).map(({ step }) => String(step));
  const parts = [named.join(", "), bare.length === 0 ? "" : `tanpa waktu: langkah ${listWords(bare)}`];
  return parts.filter((part) => part !== "").join("; ") || null;
}

function sumWords(durations: readonly Duration[], family: Family): string | null {
  const own = durations.map((one) => ({ ...one, place: measureOf(one.unit) }));
  const same = own.filter(({ place }) => place.family === family);
  if (same.length === 0) return null;
  const sum = (key: "min" | "max"): number =>
    same.reduce((total, one) => total + one[key] * one.place.size, 0);
  return rangeWords(sum("min"), sum("max"), family);
}

function rangeWords(min: number, max: number, family: Family): string {
  if (min === max) return words(min, family);
  if (min === 0) return `paling lama ${words(max, family)}`;
  const [[a, ...belowA], [b, ...belowB]] = [parts(min, family), parts(max, family)];
  return a.unit === b.unit && belowA.length + belowB.length === 0
    ? `${a.count}–${b.count} ${a.unit}`
    : `${words(min, family)} sampai ${words(max, family)}`;
}

function words(amount: number, family: Family): string {
  return parts(amount, family)
    .map(({ count, unit }) => `${count} ${unit}`)
    .join(" ");
}

interface Part {
  readonly count: string;
  readonly unit: string;
}

/** Only clock time is told in several units; a week stays seven days, a year twelve months. */
function parts(amount: number, family: Family): [Part, ...Part[]] {
  const [[smallest]] = family;
  if (smallest !== "detik") return [{ count: round(amount), unit: smallest }];
  const seconds = Math.round(amount);
  const counts = [
    { count: Math.floor(seconds / 3600), unit: "jam" },
    { count: Math.floor((seconds % 3600) / 60), unit: "menit" },
    { count: seconds % 60, unit: "detik" },
  ];
  const [first, ...rest] = counts.filter(({ count }) => count > 0);
  const told = ({ count, unit }: { count: number; unit: string }): Part => ({ count: String(count), unit });
  return [first ? told(first) : { count: "0", unit: "menit" }, ...rest.map(told)];
}

function round(amount: number): string {
  return String(Math.round(amount * 100) / 100).replace(".", ",");
}
