/** What readers are told of a SOP that has been withdrawn or replaced, or will be on a day that is announced. */
import { formatDate } from "../../schema/printed/printed-date.ts";
import type { Catalogue, Ending, Past, Sop } from "../types.ts";

/** A sentence, and the SOP that it ends with where it names one. */
export interface StandingNote {
  readonly sentence: string;
  readonly link: { readonly label: string; readonly path: string } | null;
}

/** Null while the SOP is the one to follow and no end of it is announced. */
export function standingNote(catalogue: Catalogue, sop: Sop): StandingNote | null {
  const { past, tanggalStatus } = sop;
  if (past === null) return comingNote(catalogue, sop);
  const since = tanggalStatus?.iso ? ` sejak ${formatDate(tanggalStatus.iso)}` : "";
  const [next, ...more] = successorsOf(catalogue, sop);
  const last = more.at(-1) ?? next;
  if (!next || !last) {
    const rest = past === "dicabut" ? "Jangan dipakai lagi." : "Penggantinya belum disebut.";
    return { sentence: `SOP ini sudah ${past}${since}. ${rest}`, link: null };
  }
  return {
    sentence: `SOP ini sudah ${past}${since}. ${successorWords(past, next, last)}`,
    link: { label: last.nama, path: last.path },
  };
}

/** The same as a sheet of paper says it, which has no links; as what the site adds, not the form. */
export function printedStanding(catalogue: Catalogue, sop: Sop): string | null {
  const note = standingNote(catalogue, sop);
  if (!note) return null;
  const said = note.link ? `${note.sentence} ${note.link.label}.` : note.sentence;
  return `${said} (Keterangan dari ${catalogue.site.nama}, bukan isi formulir.)`;
}

/** Of an end that lies ahead: the SOP is followed until that day. */
function comingNote(catalogue: Catalogue, sop: Sop): StandingNote | null {
  if (sop.ending === null) return null;
  const sentence = `SOP ini ${comingWords(sop.ending)}. Sampai saat itu SOP ini masih dipakai.`;
  const next = successorsOf(catalogue, sop).at(-1);
  return next
    ? { sentence: `${sentence} Sesudah itu yang dipakai:`, link: { label: next.nama, path: next.path } }
    : { sentence, link: null };
}

function comingWords({ how, iso }: Ending): string {
  return `akan ${how} mulai ${formatDate(iso)}`;
}

/** What leads to the last of the successors, which is named behind it. */
function successorWords(past: Past, next: Sop, last: Sop): string {
  if (last.past !== null)
    return next === last
      ? `Penggantinya pun sudah ${last.past}:`
      : `Penggantinya, ${next.nama}, juga sudah diganti, dan pengganti terakhirnya sudah ${last.past}:`;
  if (next !== last) return `Penggantinya, ${next.nama}, juga sudah diganti; yang sekarang dipakai:`;
  return past === "dicabut" ? "Yang sekarang dipakai:" : "Penggantinya:";
}

/** The successor, its successor, and so on, up to the first that is still followed. */
function successorsOf({ sops }: Catalogue, { id, successorId }: Sop): Sop[] {
  const found: Sop[] = [];
  let next = successorId === null ? undefined : sops.get(successorId);
  while (next && next.id !== id && !found.includes(next)) {
    found.push(next);
    if (next.past === null) break;
    next = next.successorId === null ? undefined : sops.get(next.successorId);
  }
  return found;
}

/** The same in a few words, for lists; null while the SOP is the one to follow and no end of it is announced. */
export function standingWords(catalogue: Catalogue, sop: Sop): string | null {
  if (sop.ending === null) return null;
  const how = sop.past === null ? `A${comingWords(sop.ending).slice(1)}` : `Sudah ${sop.past}`;
  const last = successorsOf(catalogue, sop).at(-1);
  if (!last) return `${how}.`;
  return `${how}; gantinya: ${last.nama}${last.past === null ? "" : `, yang sudah ${last.past}`}.`;
}
