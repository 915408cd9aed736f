/** A step's symbol and arrows in words, for those who do not see the picture and for narrow screens. */
import type { StepSymbol } from "../../schema/procedure.ts";
import type { Flow } from "./flow.ts";

const SYMBOL_NAMES: Readonly<Record<StepSymbol, string>> = {
  mulai: "Mulai",
  proses: "Proses",
  keputusan: "Keputusan",
  selesai: "Selesai",
};

/** Drawn as a plain box; nobody has told what it is on paper. */
const UNKNOWN = "Langkah";

/**
 * `Keputusan: jika ya, lanjut ke langkah 4; jika tidak, kembali ke langkah 2`. The way to the next row goes without
 * saying, except after a decision.
 */
export function stepWords(symbol: StepSymbol | undefined, step: number, flows: readonly Flow[]): string {
  const ways = flows
    .filter(({ label, to }) => label !== null || symbol === "keputusan" || to !== step + 1)
    .map(({ label, to }) => `${condition(label)}${way(step, to)}`);
  const name = symbol === undefined ? UNKNOWN : SYMBOL_NAMES[symbol];
  return ways.length === 0 ? name : `${name}: ${ways.join("; ")}`;
}

function condition(label: string | null): string {
  return label === null ? "" : `jika ${label.toLowerCase().replace("/", " maupun ")}, `;
}

function way(from: number, to: number): string {
  if (to === from) return "ulangi langkah ini";
  return `${to < from ? "kembali" : "lanjut"} ke langkah ${to + 1}`;
}
