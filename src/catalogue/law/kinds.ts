/** Kinds of regulation: every kind of the catalogue has its id, names and rank from here. */
import { listWords } from "../reader-words.ts";
import { ACTS, type Act, type ActName } from "./acts.ts";
import { BODIES } from "./bodies.ts";
import { fold, slugify, titleCase } from "../../words/fold.ts";
import { KIND_ROWS, type Scope } from "./kind-rows.ts";
import { RANK } from "./ranks.ts";
import { MINISTRIES } from "./ministries.ts";
import { isKeyOf, keysOf } from "../../basics/typed-keys.ts";

export type { Scope } from "./kind-rows.ts";

interface Kind {
  /** First part of the regulation key. */
  readonly id: string;
  readonly short: string;
  readonly long: string;
  /** Place in the hierarchy; for a Perda the one of a regency or city. */
  readonly rank: number;
  readonly scope: Scope;
}

const kinds = new Map<string, Kind>();
/** Folded names of kinds, with the kind's id. */
export const KIND_NAMES = new Map<string, string>();
/** Folded names of ministries and of state bodies, with their id. */
export const MINISTRY_NAMES = new Map<string, string>();
export const BODY_NAMES = new Map<string, string>();
/** Kinds that a state body issues; its offices in regions issue others. */
export const BODY_KINDS = new Set<string>();
/** How the issuers of a joint act are named, by id. */
const ISSUERS = new Map<string, string>();

for (const [id, short, long, rank, scope, ...others] of KIND_ROWS) {
  add({ id, short, long, rank, scope }, others);
}
for (const { id, name, short, others, regulation } of MINISTRIES) {
  for (const word of [id, name, short, ...others]) MINISTRY_NAMES.set(fold(word), id);
  ISSUERS.set(id, `Menteri ${name}`);
  for (const act of Object.values<Act>(ACTS)) {
    const own = act === ACTS.peraturan ? regulation : undefined;
    const kind = {
      id: act.minister + id,
      short: own ?? act.short + short,
      long: `${act.long} Menteri ${name}`,
      rank: act.rank,
      scope: "pusat",
    } as const;
    kinds.set(kind.id, kind);
    if (own) KIND_NAMES.set(fold(own), kind.id);
  }
}
for (const body of BODIES) {
  for (const word of [body.id, body.name, body.short, ...(body.others ?? [])]) {
    BODY_NAMES.set(fold(word).replaceAll(/ ?\brepublik indonesia\b/g, ""), body.id);
  }
  const named = body.head ? `${body.head} ${body.name}` : body.name;
  ISSUERS.set(body.id, named);
  for (const name of keysOf(ACTS)) {
    const act: Act = ACTS[name];
    const [id, short, ...others] = (name === "instruksi" ? undefined : body[name]) ?? [
      act.body + body.id,
      act.shortBody + body.short,
    ];
    const long = `${act.long} ${name === "peraturan" ? body.name : named}`;
    BODY_KINDS.add(id);
    add({ id, short, long, rank: act.rank, scope: "pusat" }, [...others, `${act.body}${body.short}`]);
  }
}

function add(kind: Kind, others: readonly string[]): void {
  kinds.set(kind.id, kind);
  for (const name of [kind.id, kind.short, kind.long, ...others]) KIND_NAMES.set(fold(name), kind.id);
}

/** The kind of an id, made by this module or not: an unlisted body and a joint act get their names from the id. */
export function kindOf(id: string): Kind {
  return kinds.get(id) ?? jointOf(id) ?? unlistedOf(id) ?? plainKind(id);
}

/** Whether a kind stands in the tables; others are named after whoever issued them. */
export function isListed(id: string): boolean {
  return kinds.has(id) || JOINT_ID.test(id);
}

function plainKind(id: string): Kind {
  return { id, short: titleCase(id), long: titleCase(id), rank: RANK.permen, scope: "pusat" };
}

function unlistedOf(id: string): Kind | null {
  for (const act of Object.values<Act>(ACTS)) {
    for (const [start, words] of [
      [act.minister, `${act.long} Menteri`],
      [act.unlisted, act.long],
    ] as const) {
      if (!id.startsWith(`${start}-`)) continue;
      const long = `${words} ${titleCase(id.slice(start.length + 1).replaceAll("-", " "))}`;
      return { id, short: long, long, rank: act.rank, scope: "pusat" };
    }
  }
  return null;
}

/** Id of a kind issued by a body that no table lists: `permen-kebudayaan`, `peraturan-ombudsman`. */
export function unlistedKind(start: string, body: string): string {
  return `${start}-${slugify(body)}`;
}

/** Joint acts: `bersama-peraturan-ag-dikbud`, the issuers' ids in order of the alphabet. */
const JOINT_ID = /^bersama-([a-z]+)-([a-z0-9-]+)$/;

/** Id of the kind of a joint act of at least two ministers or heads. */
export function jointKind(act: ActName, issuers: readonly string[]): string {
  return ["bersama", act, ...[...new Set(issuers)].sort()].join("-");
}

function jointOf(id: string): Kind | null {
  const [, name = "", issuers = ""] = JOINT_ID.exec(id) ?? [];
  if (!isKeyOf(ACTS, name)) return null;
  const act: Act = ACTS[name];
  const names = issuers.split("-").map((one) => ISSUERS.get(one) ?? titleCase(one));
  const long = `${act.long} Bersama ${listWords(names)}`;
  return { id, short: long, long, rank: act.rank, scope: "pusat" };
}
