/** The times of several steps together, as far as their units allow: days of work are not turned into hours. */
import { parseDuration, type TimeUnit } from "./duration.ts";
import { present } from "../../schema/must.ts";

export interface TotalTime {
  /** The sum in words, `1 jam 15 menit` or `35–45 menit`; null when no step's time can be counted. */
  readonly text: string | null;
  /** Steps (from 1) that the sum leaves out, with their printed words; no time printed: null. */
  readonly leftOut: readonly { readonly step: number; readonly printed: string | null }[];
}

/** Units that add up, smallest first, with their size. Days of work, calendar days and months are kept apart. */
const FAMILIES: readonly (readonly (readonly [unit: TimeUnit, size: number])[])[] = [
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
    ["menit", 1],
    ["jam", 60],
  ],
];

/** Adds up printed times, each once. */
export function totalTime(
  times: readonly { readonly step: number; readonly waktu: string | undefined }[],
): TotalTime {
  const read = times.map(({ step, waktu }) => ({
    step,
    printed: waktu ?? null,
    duration: waktu === undefined ? null : parseDuration(waktu),
  }));
  const sums = FAMILIES.flatMap((family) => {
    const sizes = new Map(family);
    const own = read.flatMap(({ duration }) => {
      const size = duration && duration.per === null ? sizes.get(duration.unit) : undefined;
      return size === undefined
        ? []
        : [[present(duration).min * size, present(duration).max * size] as const];
    });
    if (own.length === 0) return [];
    const min = own.reduce((sum, [low]) => sum + low, 0);
    const max = own.reduce((sum, [, high]) => sum + high, 0);
    return [rangeWords(min, max, family)];
  });
  return {
    text: sums.length === 0 ? null : sums.join(" + "),
    leftOut: read
      .filter(({ duration }) => duration === null || duration.per !== null)
      .map(({ step, printed }) => ({ step, printed })),
  };
}

type Family = (typeof FAMILIES)[number];

function rangeWords(min: number, max: number, family: Family): string {
  if (min === max) return words(min, family);
  const [[unit]] = family as readonly [Family[number]];
  const [, large] = family[1] ?? [unit, Infinity];
  return max < large
    ? `${round(min)}–${round(max)} ${unit}`
    : `${words(min, family)} sampai ${words(max, family)}`;
}

/** Minutes also as hours; a week stays seven days, a year twelve months. */
function words(amount: number, family: Family): string {
  const [[unit]] = family as readonly [Family[number]];
  if (unit !== "menit" || amount < 60) return `${round(amount)} ${unit}`;
  const rest = round(amount % 60);
  return `${Math.floor(amount / 60)} jam${rest === "0" ? "" : ` ${rest} menit`}`;
}

function round(amount: number): string {
  return String(Math.round(amount * 100) / 100).replace(".", ",");
}
