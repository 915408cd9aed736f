/** Which key was meant by one that is not known. */
import { fold } from "../../words/fold.ts";
import { nearest } from "../../words/nearest.ts";

/** Words that clerks have for keys, with the beginning of the key. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  pengganti: ["diganti"],
  langkah: ["prosedur"],
  alur: ["prosedur"],
  perlengkapan: ["peralatan"],
  pejabat: ["disahkanOleh", "nama"],
  pengesah: ["disahkanOleh"],
  email: ["surel"],
  judul: ["nama"],
  url: ["tautan", "alamat"],
};

/** The known key nearest in letters or meaning; null where none is near. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  const word = fold(key).replace(/ |nya$/g, "");
  for (const start of WORDS[word] ?? []) {
    const meant = known.find((one) => one.startsWith(start));
    if (meant !== undefined) return meant;
  }
  const near = nearest(key, known);
  if (near !== null) return near;
  const holding = word.length < 5 ? [] : known.filter((one) => fold(one).replaceAll(" ", "").includes(word));
  return holding.length === 1 ? (holding[0] ?? null) : null;
}
