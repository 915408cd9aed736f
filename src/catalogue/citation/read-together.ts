/**
 * "UU 8/1974 jo UU 43/1999": what follows "jo" is to be read with what stands before it. It amends that only where it can:
 * an act of the same kind, and not an older one; any other is a regulation that is cited besides.
 */
import { kindWords, readOne } from "./one.ts";

const TOGETHER = /[\s,(]+(?:jo\b\.?|juncto\b)\s*/i;
const BARE_NUMBER = /^(?:(?:nomor|nomer|no)\b|\d)/i;

/** "jo. Nomor 17 Tahun 2010", "jo. 17/2010": of the kind of what stands before it. */
export function ofSameKind(words: string, before: string): string {
  return BARE_NUMBER.test(words) ? `${kindWords(before).trim()} ${words}` : words;
}

/** The words of each regulation, those that amend with what they amend. */
export function readTogether(words: string): string[] {
  const [first = "", ...others] = words.split(TOGETHER);
  const found = [first];
  for (const other of others) {
    const last = found.at(-1) ?? "";
    const whole = ofSameKind(other, last);
    if (amends(whole, last)) found.push(`${found.pop()} jo ${other}`);
    else found.push(whole);
  }
  return found;
}

function amends(words: string, amended: string): boolean {
  const [act, base] = [readOne(words, null)?.identity, readOne(amended, null)?.identity];
  // What cannot be read is no regulation of its own either.
  if (!act || !base) return true;
  return act.kind === base.kind && act.year >= base.year;
}
