/** Whether a legal basis has been replaced or revoked, and whether that was so when the SOP was signed. */
import { formatDate } from "../schema/printed-date.ts";
import type { Regulation } from "./types.ts";

export interface ReplacedBasis {
  /** `diganti` by another, or `dicabut`. */
  readonly how: "diganti" | "dicabut";
  /** As the register writes it. */
  readonly successor: string | null;
  /** ISO date or its year or month; null when the register does not say. */
  readonly since: string | null;
  /** When somebody last looked, as precise as the register has it. */
  readonly checked: string | null;
  /** `unknown` where the register is not precise enough to tell. */
  readonly whenSigned: "already" | "not-yet" | "unknown";
}

/** Whether the register says that a regulation has been replaced or revoked. */
export function isReplaced({ registered }: Pick<Regulation, "registered">): boolean {
  return registered?.status === "diganti" || registered?.status === "dicabut";
}

/**
 * What the register says of a regulation that is no longer in force; null for all others.
 * @param signed ISO date on which the SOP was approved or took effect
 */
export function replacedBasis({ registered, successor }: Regulation, signed: string): ReplacedBasis | null {
  if (registered?.status !== "diganti" && registered?.status !== "dicabut") return null;
  const since = registered.sejak ?? null;
  return {
    how: registered.status,
    successor: successor?.teks ?? null,
    since,
    checked: registered.diperiksa ?? null,
    whenSigned: since === null ? "unknown" : stateWhen(signed, since),
  };
}

/**
 * "sudah diganti sejak 2023 oleh Permendagri Nomor 1 Tahun 2023": the one way to say it, as far as it is known.
 */
export function replacedWords({
  how,
  since,
  successor,
}: Pick<ReplacedBasis, "how" | "since" | "successor">): string {
  const parts = [`sudah ${how}`, since && `sejak ${formatDate(since)}`, successor && `oleh ${successor}`];
  return parts.filter(Boolean).join(" ");
}

/** Dates are compared as far as the less precise one goes; within one year or month nobody can tell. */
function stateWhen(signed: string, since: string): ReplacedBasis["whenSigned"] {
  if (signed.length < since.length) {
    const known = since.slice(0, signed.length);
    return signed === known ? "unknown" : signed > known ? "already" : "not-yet";
  }
  const day = signed.slice(0, since.length);
  if (day === since) return since.length === 10 ? "already" : "unknown";
  return day > since ? "already" : "not-yet";
}
