/** What ministers and other bodies issue: regulations, decisions, instructions, circulars. */
import { RANK } from "./ranks.ts";

export interface Act {
  /** Starts the id of a minister's kind (`permendagri`) and of a body's (`perbps`). */
  readonly minister: string;
  readonly body: string;
  /** Starts the id of a kind by a body that no table lists (`peraturan-rektor-unpad`). */
  readonly unlisted: string;
  /** Before "Menteri" or a body's name. */
  readonly long: string;
  /** Before a minister's or body's abbreviation. */
  readonly short: string;
  readonly shortBody: string;
  readonly rank: number;
  /** Folded words that open a citation of it. */
  readonly words: readonly string[];
}

export const ACTS = {
  peraturan: {
    minister: "permen",
    body: "per",
    unlisted: "peraturan",
    long: "Peraturan",
    short: "Permen",
    shortBody: "Peraturan ",
    rank: RANK.permen,
    words: ["peraturan", "perat"],
  },
  keputusan: {
    minister: "kepmen",
    body: "kep",
    unlisted: "keputusan",
    long: "Keputusan",
    short: "Kepmen",
    shortBody: "Keputusan ",
    rank: RANK.keputusan,
    words: ["surat keputusan", "keputusan", "sk", "skep"],
  },
  instruksi: {
    minister: "inmen",
    body: "ins",
    unlisted: "instruksi",
    long: "Instruksi",
    short: "Inmen",
    shortBody: "Instruksi ",
    rank: RANK.keputusan,
    words: ["instruksi"],
  },
  edaran: {
    minister: "se-men",
    body: "se-",
    unlisted: "se",
    long: "Surat Edaran",
    short: "SE Men",
    shortBody: "SE ",
    rank: RANK.edaran,
    words: ["surat edaran", "edaran", "se"],
  },
} as const satisfies Readonly<Record<string, Act>>;

export type ActName = keyof typeof ACTS;

/** Names of what several issue together, folded; the longer ones first. */
export const JOINT: readonly (readonly [words: string, act: ActName])[] = [
  ["surat keputusan bersama", "keputusan"],
  ["surat edaran bersama", "edaran"],
  ["peraturan bersama", "peraturan"],
  ["keputusan bersama", "keputusan"],
  ["instruksi bersama", "instruksi"],
  ["edaran bersama", "edaran"],
  ["perber", "peraturan"],
  ["kepber", "keputusan"],
  ["skb", "keputusan"],
];
