/** Words in a value of the identity block that no such value has: those of another, or of a list, went into it. */
import type { Doubt } from "../../entry.ts";
import type { Approver } from "./approver.ts";

/** Words that no number has. */
const NO_NUMBER = /(?:\p{L}{4,}\s+){2}\p{L}{4,}/u;
/** What no person's name has: words in small letters, numbers. */
const NO_NAME =
  /\d|(?:^|\s)(?!(?:bin|binti|van|den|der|al|el|de|dan)\b|(?:drs?|dra|drg|drh|ir|apt|ns|hj?)\.)\p{Ll}{2,}/u;
/** What the name of a SOP has not: items with marks, numbers of staff. */
const NO_TITLE = /\s(?:-|\d{1,2}[.)])\s+\p{Lu}|\bNIP\b/u;
const LONGEST_TITLE = 160;

/** @returns a doubt for each value with such words */
export function strangeWords(
  { nomor = "", nama = "" }: { readonly nomor?: string; readonly nama?: string },
  approver: Approver,
): Doubt[] {
  const doubt = (bidang: string, what: string, text: string): Doubt => ({
    bidang,
    teks: `${what} ini tampaknya memuat kata-kata lain: "${text}".`,
  });
  return [
    ...(NO_NUMBER.test(nomor) ? [doubt("nomor", "Nomor", nomor)] : []),
    ...(nama.length > LONGEST_TITLE || NO_TITLE.test(nama) ? [doubt("nama", "Nama SOP", nama)] : []),
    ...(NO_NAME.test(approver.nama ?? "") ? [doubt("disahkanOleh", "Nama", approver.nama ?? "")] : []),
  ];
}
