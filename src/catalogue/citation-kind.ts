/** Finds in a citation's words what kind of regulation it is, and what of the words is left for its region. */
import { fold } from "./fold.ts";
import { GENERAL, KIND_NAMES, MINISTERIAL, MINISTRY_NAMES, unlistedKind } from "./kinds.ts";
import { ministryIn } from "./ministries.ts";

export interface FoundKind {
  readonly kind: string;
  /** Words behind the kind: the region of a local regulation. */
  readonly rest: string;
}

/** What a minister issues ("permen", "se-men" …), and the words in which the ministry may be named. */
interface Ministerial {
  readonly start: string;
  readonly rest: string;
}

const LONGEST_NAME = Math.max(...Array.from(KIND_NAMES.keys(), (name) => name.split(" ").length));
const MINISTERIAL_NAMES = new Map<string, string>(MINISTERIAL.map(({ id, long }) => [fold(long), id]));
/** "Permendagri", "Permen" before the ministry; "Mendagri" only with a ministry that is known. */
const GLUED = /^(permen|kepmen|inmen|men)([a-z0-9]*)$/;

/**
 * The first kind among folded words; one that is only "Peraturan …" after all that are known.
 * @param parts of the number: old ones name kind and ministry (`PER/21/M.PAN/11`)
 * @param year decides which name a ministry had
 */
export function findKind(folded: string, parts: readonly string[], year: number): FoundKind | null {
  const words = folded.split(" ");
  for (let start = 0; start < words.length; start++) {
    const minister = ministerAt(words, start);
    if (minister) return { kind: withMinistry(minister, parts, year), rest: "" };
    const found = nameAt(words, start, year);
    if (found) return found;
  }
  return generalKind(folded) ?? kindOfNumber(parts, year);
}

/** The kind that words alone name ("Peraturan Bupati", "permenpan"), for the register's `jenis`. */
export function kindNamed(words: string, year: number): string | null {
  return findKind(fold(words), [], year)?.kind ?? null;
}

/** The longest known name that starts at a word. */
function nameAt(words: readonly string[], start: number, year: number): FoundKind | null {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
    const kind = KIND_NAMES.get(words.slice(start, start + length).join(" "));
    if (!kind) continue;
    const rest = words.slice(start + length);
    return kind === "se" ? { kind: circularKind(rest, year), rest: "" } : { kind, rest: rest.join(" ") };
  }
  return null;
}

/** A circular by who issues it. */
function circularKind(body: readonly string[], year: number): string {
  const minister = ministerAt(body, 0);
  if (minister) return withMinistry({ start: "se-men", rest: minister.rest }, [], year);
  const name = body.join(" ");
  return name === "" ? "se" : unlistedKind("se", name);
}

/** "Peraturan Menteri …", "Permen …", "Permendagri", "Menpan", "PM" at a word. */
function ministerAt(words: readonly string[], start: number): Ministerial | null {
  for (const length of [3, 2]) {
    const long = MINISTERIAL_NAMES.get(words.slice(start, start + length).join(" "));
    if (long) return { start: long, rest: words.slice(start + length).join(" ") };
  }
  const first = words[start] ?? "";
  const rest = words.slice(start + 1).join(" ");
  if (first === "menteri" || first === "pm") return { start: "permen", rest };
  const [, what, ministry = ""] = GLUED.exec(first) ?? [];
  if (what === undefined || (what === "men" && !MINISTRY_NAMES.has(ministry))) return null;
  return { start: what === "men" ? "permen" : what, rest: `${ministry} ${rest}`.trim() };
}

/** Completes a minister's kind with the ministry named in words or number; a ministry in no table gives its own kind. */
function withMinistry({ start, rest }: Ministerial, parts: readonly string[], year: number): string {
  const ministry = ministryNamed(rest) ?? ministryInNumber(parts);
  if (ministry) return start + ministryIn(ministry, year);
  return rest === "" ? start : unlistedKind(start, rest);
}

/** The ministry at the start of folded words, the longest name first; "negara" before a name does not count. */
function ministryNamed(folded: string): string | undefined {
  const words = folded.replace(/^negara /, "").split(" ");
  for (let length = words.length; length > 0; length--) {
    const id = MINISTRY_NAMES.get(words.slice(0, length).join(" "));
    if (id) return id;
  }
  return undefined;
}

/** The ministry inside an old number: `M.PAN`, `M-DAG`, `MENKES`, `PMK.02`. */
function ministryInNumber(parts: readonly string[]): string | undefined {
  for (const part of parts) {
    const word = fold(part).replace(/ \d+$/, "");
    const id = MINISTRY_NAMES.get(word.replace(/^(?:men|m) ?/, "")) ?? MINISTRY_NAMES.get(word);
    if (id && /^(?:m|pmk|pma)/.test(part)) return id;
  }
  return undefined;
}

/** "Peraturan …", "Keputusan …" of a body that no table lists. */
function generalKind(folded: string): FoundKind | null {
  for (const { id, long } of GENERAL) {
    const body = ` ${folded}`.split(` ${fold(long)} `)[1];
    if (body) return { kind: unlistedKind(id, body), rest: "" };
  }
  return null;
}

/** A bare old number says itself what it is: `PER/21/M.PAN/11/2008`, `KEP/25/M.PAN/2/2004`. */
function kindOfNumber(parts: readonly string[], year: number): FoundKind | null {
  if (!ministryInNumber(parts)) return null;
  const words = parts.map((part) => part.replace(/[.-].*$/, ""));
  const start = words.includes("kep") ? "kepmen" : words.includes("se") ? "se-men" : "permen";
  return { kind: withMinistry({ start, rest: "" }, parts, year), rest: "" };
}
