/** What the page of changes tells: the newest changes, day by day. */
import { formatDate } from "../../schema/printed/printed-date.ts";
import { must } from "../../basics/must.ts";
import { countWords } from "../reader-words.ts";
import { changes, comingChanges, type Change, type ChangeKind } from "../lifetime/changes.ts";
import { unitsWithSops } from "../units-with-sops.ts";
import type { Catalogue } from "../types.ts";

/** Readers ask for what is new; what is older stands on each SOP's own page. */
const MOST = 200;

export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  baru: "SOP baru",
  direvisi: "Direvisi",
  dicatat: "Menurut riwayatnya",
  dicabut: "Dicabut",
  diganti: "Diganti",
};

/** What is announced is not told as done. */
const COMING_WORDS: Readonly<Record<ChangeKind, string>> = {
  baru: "Akan berlaku",
  direvisi: "Perubahannya akan berlaku",
  dicatat: "Menurut riwayatnya",
  dicabut: "Akan dicabut",
  diganti: "Akan diganti",
};

interface ChangedSop {
  readonly nama: string;
  readonly path: string;
  /** Null in a catalogue of one unit. */
  readonly unit: string | null;
  readonly words: string;
}

interface ChangedDay {
  readonly date: string;
  readonly kinds: readonly { readonly label: string; readonly sops: readonly ChangedSop[] }[];
}

export interface ChangesView {
  /** What is announced for days that have not come, the next first. */
  readonly coming: readonly ChangedDay[];
  /** What has happened, the newest first. */
  readonly days: readonly ChangedDay[];
  /** How many changes lie further back. */
  readonly older: number;
  /** How many SOPs have no day at all. */
  readonly undated: number;
}

/** The newest changes by day, with counts of what is left out. */
export function changesView(catalogue: Catalogue): ChangesView {
  const all = changes(catalogue);
  const coming = comingChanges(catalogue);
  const dated = new Set([...coming, ...all].map(({ sopId }) => sopId));
  return {
    coming: byDay(catalogue, coming.slice(0, MOST), COMING_WORDS),
    days: byDay(catalogue, all.slice(0, MOST), CHANGE_WORDS),
    older: Math.max(0, all.length - MOST),
    undated: catalogue.sops.size - dated.size,
  };
}

function byDay(
  catalogue: Catalogue,
  list: readonly Change[],
  words: Readonly<Record<ChangeKind, string>>,
): ChangedDay[] {
  const several = unitsWithSops(catalogue).length > 1;
  return Array.from(
    Map.groupBy(list, ({ iso }) => iso),
    ([iso, ofDay]) => ({
      date: formatDate(iso),
      kinds: Array.from(
        Map.groupBy(ofDay, ({ kind }) => kind),
        ([kind, ofKind]) => ({
          label: words[kind],
          sops: ofKind.map((change) => changedSop(catalogue, change, several)),
        }),
      ),
    }),
  );
}

/** Nobody is to take a SOP that has ended for a new one; what is new needs no word, what an editor wrote is a sentence. */
const IN_BRACKETS: Partial<Record<ChangeKind, string>> = {
  direvisi: " (direvisi)",
  dicabut: " (dicabut)",
  diganti: " (diganti)",
};

/** The last day on which anything changed, in a line for the front page; null where no day is known. */
export function latestChange(catalogue: Catalogue): string | null {
  const all = changes(catalogue);
  const [newest] = all;
  if (!newest) return null;
  const others = new Set(all.flatMap(({ iso, sopId }) => (iso === newest.iso ? [sopId] : []))).size - 1;
  const { nama } = must(catalogue.sops, newest.sopId);
  return `${formatDate(newest.iso)}: ${nama}${IN_BRACKETS[newest.kind] ?? ""}${others > 0 ? ` dan ${countWords(others)} SOP lain` : ""}`;
}

function changedSop({ sops, units }: Catalogue, { sopId, words }: Change, several: boolean): ChangedSop {
  const { nama, path, unitId } = must(sops, sopId);
  return { nama, path, unit: several ? must(units, unitId).nama : null, words };
}
