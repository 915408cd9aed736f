/**
 * Reads the time of a step as offices print it: `10 Mnt`, `1 – 20 Hari`, `2 menit/berkas`, `1 hari (240 mnt)`. What
 * cannot be read for certain is null; the printed words are shown in any case.
 */
import { present } from "../../basics/must.ts";
import { parseAmount } from "./printed-amount.ts";
import { A_UNIT, measureOf, timeUnit, type TimeUnit } from "./time-units.ts";

export interface Duration {
  /** 0 where the form only says how long at most. */
  readonly min: number;
  readonly max: number;
  readonly unit: TimeUnit;
  /** What the time is counted for (`berkas`), where it is not the whole step. */
  readonly per: string | null;
}

/** `berkas` of `/berkas`, `per berkas`, and of the same in brackets. */
const PER = /\s*(?:\/|\b(?:per|tiap|setiap)(?: |-))\s*([a-z]+(?: [a-z]+)?)$/;
const PER_IN_BRACKETS = /\(((?:\/|(?:per|tiap|setiap)(?: |-))[a-z ]+)\)$/;
const AT_MOST = /^(?:maks(?:imal|imum|\.)?|paling (?:lama|lambat))\s+/;
const ABOUT = /^(?:±|kurang lebih|sekitar)\s*/;
const TO = /\s*(?:-|–|—|s\.?\/?d\.?(?= ?\d)|sampai(?: dengan)?|hingga)\s*/;
/** A number with its unit, which a range may leave to its second side. */
const PIECE = new RegExp(String.raw`^(.*?)\s*(${A_UNIT})?\.?$`);
const TIME = new RegExp(String.raw`\d\s*${A_UNIT}(?![a-z])`);

/** Reads a printed time; null where it says none that can be counted (`Sesuai masa kontrak`, a bare number). */
export function parseDuration(printed: string): Duration | null {
  const text = printed
    .toLowerCase()
    .replaceAll(/[’′]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/\s*[;.,]$/, "")
    .replace(PER_IN_BRACKETS, "$1");
  const per = PER.exec(text);
  const whole = per ? text.slice(0, per.index) : text;
  const remark = /^([^()]*(?:\([a-z ]+\) ?[a-z' ]+)?) ?\(([^()]*)\)$/.exec(whole);
  const read = readRange((remark?.[1] ?? whole).trim());
  if (!read || (remark && !agrees(read, present(remark[2])))) return null;
  return { ...read, per: per?.[1] ?? null };
}

type Span = Omit<Duration, "per">;

function readRange(text: string): Span | null {
  const atMost = AT_MOST.test(text);
  const [first, last, ...rest] = text.replace(ABOUT, "").replace(AT_MOST, "").split(TO);
  if (first === undefined || rest.length > 0 || (atMost && last !== undefined)) return null;
  const high = readSum(last ?? first);
  if (!high) return null;
  if (last === undefined) return { min: atMost ? 0 : high.amount, max: high.amount, unit: high.unit };
  const bare = parseAmount(first);
  const low = bare === null ? readSum(first) : { amount: bare, unit: high.unit };
  if (!low) return null;
  const [from, to] = [measureOf(low.unit), measureOf(high.unit)];
  const max = (high.amount * to.size) / from.size;
  return from.family === to.family && low.amount <= max ? { min: low.amount, max, unit: low.unit } : null;
}

/** `1 jam 30 menit`: the larger unit first, both counted in the smaller one. */
function readSum(text: string): { amount: number; unit: TimeUnit } | null {
  const two = /^(.+? (?:jam|menit|tahun|minggu)) (?=\d)(.+)$/.exec(text);
  if (!two) return readPiece(text);
  const [large, small] = [readPiece(present(two[1])), readPiece(present(two[2]))];
  if (!large || !small) return null;
  const [a, b] = [measureOf(large.unit), measureOf(small.unit)];
  if (a.family !== b.family || a.size <= b.size) return null;
  return { amount: (large.amount * a.size) / b.size + small.amount, unit: small.unit };
}

/** `15 menit`, `1 x 24 jam`. */
function readPiece(text: string): { amount: number; unit: TimeUnit } | null {
  const [, number = "", word] = PIECE.exec(text) ?? [];
  const unit = word === undefined ? null : timeUnit(word);
  const factors = number.split(/\s*[x×]\s*/).map(parseAmount);
  if (!unit || factors.length > 2) return null;
  return factors.includes(null)
    ? null
    : { amount: factors.reduce<number>((product, factor) => product * (factor ?? 1), 1), unit };
}

/** Words in brackets may remark on the time or tell it in another unit; a second time of the same kind leaves doubt. */
function agrees(read: Span, remark: string): boolean {
  const other = readRange(remark);
  if (!other) return !TIME.test(remark);
  const [a, b] = [measureOf(read.unit), measureOf(other.unit)];
  if (a.family !== b.family) return true;
  return read.min * a.size === other.min * b.size && read.max * a.size === other.max * b.size;
}
