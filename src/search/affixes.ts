/**
 * Indonesian affixes: every shorter word that a word could be derived from, whether it exists or not. Who asks keeps
 * the ones it knows: the dictionary when the index is built, the catalogue's own roots in the browser.
 *
 * Nasal prefixes swallow or change the first sound (kirim → mengirim, tulis → menulis, pakai → memakai, sapu →
 * menyapu), so each is undone in all ways it could have come about.
 */

const SUFFIXES = ["lah", "kah", "pun", "nya", "ku", "mu", "kan", "an", "i"];
const PLAIN_PREFIXES = ["di", "ke", "se", "ter", "te", "ber", "be", "bel", "per", "pe", "pel"];
/** Nasal ending of me-/pe- and the sounds it may hide; "" when the root begins after it. */
const NASALS: readonly (readonly [prefix: string, hidden: readonly string[]])[] = [
  ["nge", [""]],
  ["ng", ["", "k"]],
  ["ny", ["s", "c"]],
  ["m", ["", "p"]],
  ["n", ["", "t"]],
];

const SPOKEN_NASAL = /^n[gy]/;

/** A root has three letters at least (adu, sah). */
const SHORTEST = 3;
/** Affixes that are taken off one after the other: memper-tanggungjawab-kan-nya has two before and two behind; one to spare. */
const DEEPEST = 5;

/**
 * Roots of a word that `known` accepts, longest first; a known word is its own root and is not taken apart.
 * The word is folded (lower case, no accents).
 */
export function knownRoots(word: string, known: (root: string) => boolean): string[] {
  const found = new Set<string>();
  let layer = [word];
  const seen = new Set(layer);
  for (let depth = 0; depth <= DEEPEST && layer.length > 0; depth++) {
    const next: string[] = [];
    for (const form of layer) {
      if (known(form)) {
        found.add(form);
        continue;
      }
      for (const shorter of shorterForms(form)) {
        if (seen.has(shorter)) continue;
        seen.add(shorter);
        next.push(shorter);
      }
    }
    layer = next;
  }
  const roots = [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return roots.filter((root) => !roots.some((longer) => isRemainder(root, longer)));
}

/** Whether a root is only a longer one with too much taken off: rima of terima, kendal of kendali. */
function isRemainder(root: string, longer: string): boolean {
  // A single first letter may be a restored one, so ukur stays beside kukur.
  return (
    longer !== root && (longer.startsWith(root) || (longer.endsWith(root) && longer.length - root.length > 1))
  );
}

/** Forms with one affix less. */
function shorterForms(word: string): string[] {
  const forms = [...withoutSuffix(word), ...withoutPrefix(word)];
  // A doubled word: laporan-laporan arrives as two words, "lapor2" as one.
  if (word.endsWith("2")) forms.push(word.slice(0, -1));
  return forms.filter((form) => form.length >= SHORTEST);
}

function withoutSuffix(word: string): string[] {
  return SUFFIXES.filter((suffix) => word.endsWith(suffix)).map((suffix) => word.slice(0, -suffix.length));
}

function withoutPrefix(word: string): string[] {
  const forms = PLAIN_PREFIXES.filter((prefix) => word.startsWith(prefix)).map((prefix) =>
    word.slice(prefix.length),
  );
  // In speech the prefix is its nasal alone: nyusun, ngurus, ngecek.
  const spoken = SPOKEN_NASAL.test(word);
  if (!spoken && !word.startsWith("me") && !word.startsWith("pe")) return forms;
  const rest = spoken ? word : word.slice(2);
  if (word.startsWith("me")) forms.push(rest);
  for (const [nasal, hidden] of NASALS) {
    if (!rest.startsWith(nasal)) continue;
    for (const sound of hidden) forms.push(sound + rest.slice(nasal.length));
  }
  // The nasal itself may belong to the root: menilai → nilai, memasukkan → masuk.
  if (!spoken) forms.push(rest);
  return forms;
}

/** Every form with affixes taken off, nearest first, without the word itself. */
export function wordForms(word: string): string[] {
  const forms = new Set<string>();
  knownRoots(word, (form) => {
    if (form !== word) forms.add(form);
    return false;
  });
  return [...forms];
}
