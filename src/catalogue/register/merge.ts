/** Brings what a feed says of a regulation together with what the register has. */
import type { RegulationInput } from "../../schema/regulation.ts";

type Key = keyof RegulationInput;

export interface Merged {
  /** Nothing was there; gaps were filled; all was there already; or the two differ. */
  readonly state: "baru" | "dilengkapi" | "sama" | "berbeda";
  /** Keys and values to write; empty where nothing is to be written. */
  readonly changes: Partial<RegulationInput>;
  /** Keys on which the two differ, and which were left as a person wrote them. */
  readonly differs: readonly Key[];
}

/** Facts, in the order in which they stand in a file; who says so, and when, goes with them. */
const FACTS = [
  "judul",
  "tanggalPenetapan",
  "pengundangan",
  "status",
  "digantiOleh",
  "diubahOleh",
] as const satisfies readonly Key[];

/**
 * What to write, so that nothing is lost that a person has written.
 * @param known what the file says; null when there is none. `belum dikonfirmasi` counts as not written.
 * @param overwrite the feed wins where the two differ
 */
export function mergeRegulation(
  known: Partial<RegulationInput> | null,
  fed: RegulationInput,
  overwrite: boolean,
): Merged {
  if (known === null) return { state: "baru", changes: fed, differs: [] };
  const gaps = FACTS.filter((key) => says(fed[key]) && !says(known[key]));
  const unequal = FACTS.filter((key) => says(fed[key]) && says(known[key]) && !equal(known[key], fed[key]));
  const written = overwrite ? [...gaps, ...unequal] : gaps;
  const left = overwrite ? [] : unequal;
  const changes: Partial<RegulationInput> = Object.fromEntries(written.map((key) => [key, fed[key]]));
  if (written.length > 0) {
    // Who has said so joins those who said the rest.
    const before = overwrite ? [] : (known.sumber ?? []);
    const joining = (fed.sumber ?? []).filter((one) => !before.some((other) => equal(one, other)));
    changes.sumber = [...before, ...joining];
    if (fed.diperiksa !== undefined) changes.diperiksa = fed.diperiksa;
  }
  const state = written.length > 0 ? "dilengkapi" : left.length > 0 ? "berbeda" : "sama";
  return { state, changes, differs: left };
}

function says(value: unknown): boolean {
  return value !== undefined && value !== "" && value !== "belum dikonfirmasi";
}

/** Case and blanks of a title are no difference. */
function equal(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

function plain(value: unknown): string {
  const relation = (one: unknown): unknown =>
    typeof one === "object" && one !== null && "peraturan" in one ? one.peraturan : one;
  const bare = Array.isArray(value) ? value.map(relation) : relation(value);
  return JSON.stringify(bare).toLowerCase().replaceAll(/\s+/g, " ");
}
