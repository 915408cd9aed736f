/** What readers are told of a finding's weight. The codes stay in data; the words have this one owner. */
import type { Severity } from "./types.ts";

/** From the gravest; none of them is a word of the form ("Peringatan", "Pencatatan"). */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  galat: "Salah",
  peringatan: "Perlu ditinjau",
  catatan: "Kerapian",
};

/** In the order in which they are told. */
export const SEVERITIES = Object.keys(SEVERITY_WORDS) as readonly Severity[];
