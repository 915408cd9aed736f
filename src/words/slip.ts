/** One wrong, missing, extra or swapped letter. */

/** Shorter words have too many neighbours; with a letter left out, a word of five may arrive as four. */
const SHORTEST_MEANT = 5;
const SHORTEST_TYPED = 4;
const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Whether a folded word may be a slip for another: one edit apart, and not merely another word that rhymes. */
export function isSlipOf(typed: string, meant: string): boolean {
  if (
    typed.length < SHORTEST_TYPED ||
    meant.length < SHORTEST_MEANT ||
    typed === meant ||
    !withinOneEdit(typed, meant)
  )
    return false;
  // warga is no slip for harga: a wrong first letter counts only where the keys are neighbours.
  const otherStart = typed.length === meant.length && typed[0] !== meant[0] && typed[1] === meant[1];
  return !otherStart || keysTouch(typed.charAt(0), meant.charAt(0));
}

/** One letter replaced, left out, added, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.length > restB.length) return restA.slice(1) === restB;
  if (restA.length < restB.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function keysTouch(a: string, b: string): boolean {
  const [rowA, columnA] = place(a);
  const [rowB, columnB] = place(b);
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) <= 1 && Math.abs(columnA - columnB) <= 1;
}

function place(letter: string): [row: number, column: number] {
  const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
  return [row, KEYBOARD[row]?.indexOf(letter) ?? -1];
}
