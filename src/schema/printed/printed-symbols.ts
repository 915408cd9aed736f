/**
 * A step's symbol in writing: the outline as a sign, and where it leads. What is written so is read back the same, and a
 * Word file draws the signs.
 */
import type { StepSymbol } from "../procedure.ts";
import { entriesOf, keysOf } from "../../basics/typed-keys.ts";

/** What a symbol says of its step. */
interface Step {
  /** Undefined where only the performer is told. */
  readonly simbol?: StepSymbol;
  readonly ya?: number;
  readonly tidak?: number;
  readonly lanjut?: number;
}

const SIGNS: Readonly<Record<StepSymbol, string>> = {
  mulai: "◯ Mulai",
  proses: "▭",
  keputusan: "◇",
  selesai: "◯ Selesai",
};

/** The outline of each sign as office programs name it (ECMA-376, 20.1.10.56), and what it is called. */
export const OUTLINES = {
  "◯": { preset: "flowChartTerminator", name: "Kapsul" },
  "▭": { preset: "flowChartProcess", name: "Kotak" },
  "◇": { preset: "flowChartDecision", name: "Belah ketupat" },
} as const;

export type DrawnSign = keyof typeof OUTLINES;

/** The sign that an outline stands for; undefined for other outlines. */
export function signOf(preset: string | undefined): DrawnSign | undefined {
  return keysOf(OUTLINES).find((sign) => OUTLINES[sign].preset === preset);
}

/** Who does a step whose symbol nobody has told. */
const TICK = "√";

const WRITTEN = /^(◯ ?Mulai|◯ ?Selesai|▭|◇|√)(?: ?ya ?→ ?(\d+))?(?: ?tidak ?→ ?(\d+))?(?: ?→ ?(\d+))?$/i;

/** "◇ ya → 3 tidak → 1", "▭", "▭ → 7", "√". */
export function writeSymbol({
  simbol,
  ya,
  tidak,
  lanjut,
}: { [Key in keyof Step]?: Step[Key] | undefined }): string {
  const parts = [
    simbol === undefined ? TICK : SIGNS[simbol],
    ya === undefined ? "" : `ya → ${ya}`,
    tidak === undefined ? "" : `tidak → ${tidak}`,
    lanjut === undefined ? "" : `→ ${lanjut}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** The step that a cell holds; null when it holds anything else. */
export function readSymbol(text: string): Step | null {
  const found = WRITTEN.exec(text.replaceAll(/\s+/g, " ").trim());
  if (!found) return null;
  const [, sign = "", ya, tidak, lanjut] = found;
  const bare = sign.toLowerCase().replace(" ", "");
  const entry = entriesOf(SIGNS).find(([, own]) => own.toLowerCase().replace(" ", "") === bare);
  return {
    ...(entry ? { simbol: entry[0] } : {}),
    ...(ya === undefined ? {} : { ya: Number(ya) }),
    ...(tidak === undefined ? {} : { tidak: Number(tidak) }),
    ...(lanjut === undefined ? {} : { lanjut: Number(lanjut) }),
  };
}
