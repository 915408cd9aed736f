/**
 * Finds in a citation's words what kind of regulation it is, and what of the words is left for its region. A citation
 * says first what is issued (an act), then by whom (an office): "Keputusan" + "Kepala BKN". An act that is found
 * settles the kind: what stands behind it is its office, never another act.
 */
import { ACTS, JOINT, type Act, type ActName } from "../law/acts.ts";
import { bodyNamed, issuersIn, ministryInNumber, ministryNamed } from "./office.ts";
import { fold } from "../../words/fold.ts";
import { BODY_KINDS, jointKind, KIND_NAMES, MINISTRY_NAMES, unlistedKind } from "../law/kinds.ts";
import { ministryIn } from "../law/ministries.ts";
import { firstOf, itemAt, present } from "../../basics/must.ts";
import { isKeyOf, keysOf } from "../../basics/typed-keys.ts";

interface FoundKind {
  readonly kind: string;
  /** Words behind the kind: the region of a local regulation. */
  readonly rest: string;
}

/** Where the words of a citation name nothing that can be told for certain. */
const UNSURE = null;

const LONGEST_NAME = Math.max(...Array.from(KIND_NAMES.keys(), (name) => name.split(" ").length));
/** "Permendagri", "Permen" before the ministry; "Mendagri" only with a ministry that is known. */
const GLUED = /^(permen|kepmen|inmen|men)([a-z0-9]*)$/;
const GLUED_ACTS: Readonly<Record<string, ActName>> = {
  permen: "peraturan",
  men: "peraturan",
  kepmen: "keputusan",
  inmen: "instruksi",
};
/** The folded key of a joint act, as an editor's `rujukan` gives it. */
const JOINT_KEY = /^bersama (peraturan|keputusan|instruksi|edaran) ([a-z ]+)$/;
/** "Perka BPS", "Kepka BKN": the act of a head. */
const HEADS_ACTS: Readonly<Record<string, ActName>> = {
  perka: "peraturan",
  perlem: "peraturan",
  perban: "peraturan",
  kepka: "keputusan",
};
const CLIPPED_ACTS: Readonly<Record<string, ActName>> = { per: "peraturan", kep: "keputusan" };
/** Clipped words of acts and offices, written out. */
const CLIPPED: readonly (readonly [RegExp, string])[] = [
  [/\bperdirjen\b/g, "peraturan direktur jenderal"],
  [/\bkepdirjen\b/g, "keputusan direktur jenderal"],
  [/\bdirjen\b/g, "direktur jenderal"],
];

/**
 * The first kind among folded words; one that is only "Peraturan …" after all that are known.
 * @param parts of the number: old ones name kind and ministry (`PER/21/M.PAN/11`)
 * @param year decides which name a ministry had
 */
export function findKind(folded: string, parts: readonly string[], year: number): FoundKind | null {
  const whole = CLIPPED.reduce((text, [clipped, long]) => text.replaceAll(clipped, long), folded);
  const words = whole === "" ? [] : whole.split(" ");
  for (let start = 0; start < words.length; start++) {
    const found = kindAt(words, start, parts, year);
    if (found !== undefined) return found && ofSpecialRegion(found);
  }
  return kindOfNumber(parts, year);
}

/**
 * "Peraturan Daerah Istimewa": Yogyakarta issues them beside its Perda, each with numbers of its own. "Peraturan Daerah
 * Istimewa Yogyakarta" alone is a Perda of the Daerah Istimewa.
 */
function ofSpecialRegion({ kind, rest }: FoundKind): FoundKind {
  if (kind !== "perdais") return { kind, rest };
  return { kind: rest === "yogyakarta" ? "perda" : kind, rest: "diy" };
}

/** The kind that words alone name ("Peraturan Bupati", "permenpan"), for the register's `jenis`. */
export function kindNamed(words: string, year: number): string | null {
  return findKind(fold(words), [], year)?.kind ?? null;
}

/** The kind whose words start at a word; undefined when none does, null when it cannot be told. */
function kindAt(
  words: readonly string[],
  start: number,
  parts: readonly string[],
  year: number,
): FoundKind | null | undefined {
  const behind = words.slice(start).join(" ");
  const joint = JOINT.find(([name]) => behind === name || behind.startsWith(`${name} `));
  if (joint) return jointFound(joint[1], behind.slice(joint[0].length).trim());
  const [, act, ids] = JOINT_KEY.exec(behind) ?? [];
  if (act !== undefined && isKeyOf(ACTS, act))
    return { kind: jointKind(act, present(ids).split(" ")), rest: "" };
  const glued = GLUED.exec(itemAt(words, start));
  if (glued && (glued[1] !== "men" || (start === 0 && MINISTRY_NAMES.has(itemAt(glued, 2))))) {
    return ministers(
      present(GLUED_ACTS[itemAt(glued, 1)]),
      `${glued[2]} ${words.slice(start + 1).join(" ")}`.trim(),
      parts,
      year,
    );
  }
  const known = nameAt(words, start);
  if (known) return known;
  // "Per-LAN", "Kep. BKN": only before a body that is known, as "per" is a plain word, too.
  const clipped = CLIPPED_ACTS[itemAt(words, start)];
  const after = words.slice(start + 1).join(" ");
  if (clipped && bodyNamed(after) !== null) return ofOffice(clipped, after, parts, year);
  const heads = HEADS_ACTS[itemAt(words, start)];
  if (heads) return ofOffice(heads, behind.slice(itemAt(words, start).length).trim(), parts, year);
  for (const act of keysOf(ACTS)) {
    const word = ACTS[act].words.find((one) => behind === one || behind.startsWith(`${one} `));
    if (word) return ofOffice(act, behind.slice(word.length).trim(), parts, year);
  }
  // A minister without an act, "PM Kominfo", "Menteri Keuangan", is an old way to cite a regulation.
  if (start === 0 && (words[0] === "menteri" || words[0] === "pm")) {
    return ministers("peraturan", words.slice(1).join(" "), parts, year);
  }
  return undefined;
}

/** The longest known name that starts at a word; "SE" alone is an act whose office follows. */
function nameAt(words: readonly string[], start: number): FoundKind | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
    const kind = KIND_NAMES.get(words.slice(start, start + length).join(" "));
    const rest = words.slice(start + length).join(" ");
    if (kind && !(kind === "se" && rest !== "") && !isBranch(kind, rest)) return { kind, rest };
  }
  return undefined;
}

/** "Peraturan KPU Kabupaten Contoh": not the body's own, but one of its office in a region. */
function isBranch(kind: string, rest: string): boolean {
  return /^(?:kabupaten|kab|kota|provinsi|prov|daerah)\b/.test(rest) && BODY_KINDS.has(kind);
}

/** An act by the office that follows it. */
function ofOffice(act: ActName, office: string, parts: readonly string[], year: number): FoundKind | null {
  const minister = /^(?:menteri|men(?=[a-z]))\s*(.*)$/.exec(office);
  if (
    minister &&
    (office.startsWith("menteri") || MINISTRY_NAMES.has(firstOf(itemAt(minister, 1).split(" "))))
  ) {
    return ministers(act, itemAt(minister, 1), parts, year);
  }
  const { unlisted, body: start }: Act = ACTS[act];
  const body = bodyNamed(office);
  if (body !== null) return { kind: KIND_NAMES.get(fold(start + body)) ?? start + body, rest: "" };
  if (office !== "") return { kind: unlistedKind(unlisted, office), rest: "" };
  return act === "edaran" ? { kind: "se", rest: "" } : kindOfNumber(parts, year);
}

/** A minister's act; two ministers make it a joint one; a ministry in no table gives its own kind. */
function ministers(act: ActName, office: string, parts: readonly string[], year: number): FoundKind | null {
  if (/ (?:dan|serta|bersama) (?:menteri|kepala|ketua|jaksa|kapolri) /.test(` ${office} `)) {
    return jointFound(act, `menteri ${office}`);
  }
  const { minister }: Act = ACTS[act];
  const named = ministryNamed(office);
  if (named === UNSURE) return null;
  const ministry = named?.id ?? ministryInNumber(parts);
  if (named && named.rest !== "") return { kind: unlistedKind(minister, office), rest: "" };
  if (ministry !== undefined && (named || office === ""))
    return { kind: minister + ministryIn(ministry, year), rest: "" };
  return office === "" ? UNSURE : { kind: unlistedKind(minister, office), rest: "" };
}

/** Without at least two issuers that are known, two joint acts of one number could not be told apart. */
function jointFound(act: ActName, issuers: string): FoundKind | null {
  const found = issuersIn(issuers);
  return found.length < 2 ? UNSURE : { kind: jointKind(act, found), rest: "" };
}

/** A bare old number says itself what it is: `PER/21/M.PAN/11/2008`, `KEP/25/M.PAN/2/2004`, `KMA/032/SK/IV/2006`. */
function kindOfNumber(parts: readonly string[], year: number): FoundKind | null {
  const words = parts.map((part) => part.replace(/[.-].*$/, ""));
  if (words.includes("kma") && words.includes("sk")) return { kind: "kepma", rest: "" };
  const ministry = ministryInNumber(parts);
  if (ministry === undefined) return null;
  const act: ActName = words.includes("kep") ? "keputusan" : words.includes("se") ? "edaran" : "peraturan";
  return { kind: ACTS[act].minister + ministryIn(ministry, year), rest: "" };
}
