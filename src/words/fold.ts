/** Folding: what is left of printed words when case, accents, spaces and punctuation do not count. */

/** `Penyusunan  Laporan-Kinerja (LKJ)` → `penyusunan laporan kinerja lkj`. */
export function fold(text: string): string {
  // Most words are plain ASCII: they have no accents to remove and need no Unicode classes, which are slow.
  if (/^[\x20-\x7E]*$/.test(text))
    return text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, " ")
      .trim();
  return foldLetters(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Small letters without accents; spaces and punctuation stay: `Café 2.1` → `cafe 2.1`. */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
}

/** A name for file names and addresses: `Pengiriman surat` → `pengiriman-surat`. Empty when no letter or digit is left. */
export function slugify(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** `jawa timur` → `Jawa Timur`; small linking words stay small. */
export function titleCase(words: string): string {
  return words.replaceAll(/\p{L}[\p{L}\p{N}]*/gu, (word) =>
    word === "dan" || word === "atau" ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
