/** The unit that a printed SOP name speaks of: "SOP Surat Masuk pada Dinas Arsip", "SOP Surat Masuk Dinas Arsip". */
import type { UnitId } from "../../schema/ids.ts";
import { fold } from "../../words/fold.ts";

/** Units by their folded names, and by leading parts of these; null where several units share one. */
export type UnitNames = ReadonlyMap<string, UnitId | null>;

/** What comes before the unit's name. */
const BEFORE = /^(?:pada|di|milik|dari|oleh)$/i;

/** One word ("Dinas") names a kind of office, not an office. */
const FEWEST_WORDS = 2;

interface OfUnit {
  readonly name: string;
  readonly unitId: UnitId;
  /** Whether a word or brackets set the unit apart; else the words may be the SOP's own name. */
  readonly apart: boolean;
}

/** "Dinas Pasar" is "Dinas Pasar Kota Tirta" where no other unit begins so. */
export function unitNames(units: Iterable<{ readonly id: UnitId; readonly nama: string }>): UnitNames {
  const whole = new Map<string, UnitId | null>();
  const parts = new Map<string, UnitId | null>();
  for (const { id, nama } of units) {
    const words = fold(nama).split(" ");
    whole.set(words.join(" "), whole.has(words.join(" ")) ? null : id);
    for (let count = FEWEST_WORDS; count < words.length; count += 1) {
      const part = words.slice(0, count).join(" ");
      parts.set(part, parts.has(part) ? null : id);
    }
  }
  return new Map([...parts, ...whole]);
}

/** The name alone and its unit, where the words end with a unit of the catalogue; the longest name of a unit counts. */
export function ofUnit(teks: string, units: UnitNames): OfUnit | null {
  const bracketed = /^(.+?)\s*\(([^()]+)\)[\s.;,]*$/.exec(teks.trim());
  const inBrackets = bracketed ? units.get(fold(bracketed[2] ?? "")) : undefined;
  if (bracketed && inBrackets) return { name: bracketed[1] ?? "", unitId: inBrackets, apart: true };
  const words = teks.trim().split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const unitId = units.get(fold(words.slice(at).join(" ")));
    if (!unitId) continue;
    const apart = at > 1 && BEFORE.test(words[at - 1] ?? "");
    return { name: words.slice(0, apart ? at - 1 : at).join(" "), unitId, apart };
  }
  return null;
}
