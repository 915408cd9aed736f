/**
 * Papers that a step makes and no later step takes up, as far as words tell. Later words are read generously: one word
 * in common, a word that may mean any paper, a thing left unsaid, and the paper counts as taken up.
 */
import type { Procedure } from "../../schema/procedure.ts";
import { itemAt } from "../../basics/must.ts";
import { fold } from "../../words/fold.ts";
import { flowsOf } from "./flow.ts";
import { reach } from "./reach.ts";

type Step = Procedure["langkah"][number];

/** Outputs that are made to be used. What is handed out (a receipt, a proof) is an end in itself. */
const PAPER =
  /^(?:notulen|konsep|draft?|rancangan|laporan|nota|berita acara|daftar|kerangka acuan|proposal|rekap\w*|lembar penilaian)\b/;

/** Steps whose paper leaves the office or is put away by themselves. */
const HANDED_ON =
  /\b(?:me|di)\w*(?:irim|sampai|yampai|serah|yerah|edar|sebar|yebar|bagi|umum|lapor|simpan|yimpan|arsip|catat|terbit|nerbit|pasang|masang|tempel|nempel|unggah|input)|\bkepada\b|upload/;

/** Words that may mean any paper, or another name of it. */
const ANY_PAPER =
  /\b(?:berkas|dokumen|bahan|data|arsip|hasil|lampiran|naskah|semua|seluruh|idem|sda|catatan|arahan|risalah|tersebut|dimaksud|di ?atas|sebelumnya)\b|\bter\w+kan\b/;

/** It may stand for any words. */
const ABBREVIATION = /\b[A-Z]{2,}\b/;

/** Paper and its usual other names share no word. */
const SAME: readonly (readonly string[])[] = [
  ["konsep", "draf", "draft", "rancangan", "naskah"],
  ["notulen", "risalah", "rapat", "musyawarah"],
  ["belanja", "beli"],
  ["kerangka", "acuan", "tor", "kak"],
];

/** Steps, from 0, whose paper no step that can follow takes up. */
export function unusedOutputs(procedure: Procedure): number[] {
  const flows = flowsOf(procedure);
  return procedure.langkah.flatMap(({ simbol, kegiatan, output = "" }, index) => {
    if (simbol === "selesai" || !PAPER.test(fold(output)) || HANDED_ON.test(fold(kegiatan))) return [];
    if (ABBREVIATION.test(output)) return [];
    const later = [...reach([index], flows)].slice(1).map((step) => itemAt(procedure.langkah, step));
    const words = tellingWords(output);
    const used = later.some((step) => mayTakeUp(step, words));
    return later.length < 2 || used ? [] : [index];
  });
}

function mayTakeUp(
  { kegiatan, kelengkapan = "", output = "", keterangan = "" }: Step,
  words: string[],
): boolean {
  const said = [kegiatan, kelengkapan, output, keterangan].join(". ");
  // What a step needs, or what it is done to, is not told: it may be this paper.
  if (fold(kelengkapan) === "" || !fold(kegiatan).includes(" ")) return true;
  if (ANY_PAPER.test(fold(said)) || ABBREVIATION.test(said)) return true;
  const theirs = tellingWords(said);
  return words.some((word) => theirs.some((their) => alike(word, their)));
}

function tellingWords(text: string): string[] {
  const words = fold(text)
    .split(" ")
    .filter((word) => word.length > 3);
  return words.flatMap((word) => [word, ...SAME.filter((names) => names.includes(word)).flat()]);
}

/** Four letters in common: Indonesian words change at both ends (periksa, memeriksa, pemeriksaan). */
function alike(a: string, b: string): boolean {
  for (let at = 0; at + 4 <= a.length; at += 1) if (b.includes(a.slice(at, at + 4))) return true;
  return a === b;
}
