/**
 * The two facts that a form may state about its beginning: the day it was approved and the day it took effect
 * (PermenPAN-RB 35/2012, items 5 and 6). One never stands for the other in a sentence.
 */
import { formatDate, type PrintedDate } from "../../schema/printed/printed-date.ts";
import type { SopData } from "../../schema/sop.ts";

export interface Signing {
  /** Which of the two the form prints; approval where it prints both. */
  readonly how: "disahkan" | "mulai berlaku";
  /** ISO by its precision; empty where the form prints neither. */
  readonly iso: string;
}

type Dates = Pick<SopData, "tanggalPengesahan" | "tanggalEfektif">;

/** The day on which somebody answered for the SOP: what was in force then could be known. */
export function signingOf({ tanggalPengesahan, tanggalEfektif }: Dates): Signing {
  if (tanggalPengesahan && tanggalPengesahan.iso !== "")
    return { how: "disahkan", iso: tanggalPengesahan.iso };
  return { how: "mulai berlaku", iso: tanggalEfektif?.iso ?? "" };
}

/** "disahkan pada 4 Januari 2021", "mulai berlaku pada Juni 2020". */
export function signedWords({ how, iso }: Signing): string {
  return `${how} pada ${formatDate(iso)}`;
}

const NO_DATE: PrintedDate = { printed: "", iso: "" };

/** The date that a SOP counts from in lists, feed and search: its effect, else its approval, else when it was made. */
export function countingDate({ tanggalEfektif, tanggalPengesahan, tanggalPembuatan }: SopData): PrintedDate {
  const dates = [tanggalEfektif, tanggalPengesahan, tanggalPembuatan];
  return dates.find((date) => date !== undefined && date.iso !== "") ?? NO_DATE;
}
