import { must } from "../../basics/must.ts";
import type { Rule } from "./rule.ts";
import { tally } from "../../basics/tally.ts";

/** Letters and digits of a number give way to `x`, spaces stay: `065 / /35` → `x / /x`. */
function spacingOf(number: string): string {
  return number.trim().replaceAll(/[^\s/]+/g, "x");
}

/** Numbers are compared only with those that have the same parts filled: `x//x/x`. */
function shapeOf(spacing: string): string {
  return spacing.replaceAll(/\s/g, "");
}

/** The spacing that more than half of a unit's numbers of one shape have, by shape. */
export function usualSpacing(numbers: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const spacing of numbers.map(spacingOf)) {
    tally(counts, spacing);
    tally(totals, shapeOf(spacing));
  }
  const common = [...counts].filter(([spacing, count]) => 2 * count > must(totals, shapeOf(spacing)));
  return new Map(common.map(([spacing]) => [shapeOf(spacing), spacing]));
}

export const numberSpacing = {
  code: "NOMOR_SPASI_BERBEDA",
  severity: "catatan",
  title: "Spasi pada nomor berbeda dari SOP lain",
  reason:
    "Nomor SOP mengikuti satu tata naskah dinas (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 2). Penulisan yang seragam membuat nomor mudah dicari dan disalin.",
  advice: "Tulis nomor dengan spasi yang sama seperti pada SOP lain di unit ini.",
  check: ({ data: { nomor } }, { habits }) => {
    if (nomor === undefined) return [];
    const usual = habits.numberSpacing.get(shapeOf(spacingOf(nomor)));
    return usual === undefined || usual === spacingOf(nomor)
      ? []
      : [{ field: "nomor", message: `Spasi pada nomor “${nomor}” berbeda dari kebanyakan SOP di unit ini.` }];
  },
} as const satisfies Rule;
