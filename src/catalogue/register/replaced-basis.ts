/** Whether a legal basis has been replaced or revoked, and whether that was so when the SOP was signed. */
import { formatDate } from "../../schema/printed-date.ts";
import type { Past } from "../types.ts";
import type { Regulation } from "../regulation-types.ts";

export interface ReplacedBasis {
  readonly how: Past;
  /** As the register writes it. */
  readonly successor: string | null;
  /** ISO date or its year or month; null when the register does not say. */
  readonly since: string | null;
  /** When somebody last looked, as precise as the register has it. */
  readonly checked: string | null;
  /** `unknown` where the register is not precise enough to tell. */
  readonly whenSigned: "already" | "not-yet" | "unknown";
}

/** How the register says that a regulation ceased to be in force; null for all others. */
export function endOf({ registered }: Pick<Regulation, "registered">): Past | null {
  return endedAs(registered?.status);
}

/** The same of a status as the register writes it. */
export function endedAs(status: string | undefined): Past | null {
  return status === "diganti" || status === "dicabut" ? status : null;
}

/** Whether the regulation that the register names merely revoked this one: it does not stand in its place. */
export function isMerelyRevoked(regulation: Pick<Regulation, "registered">): boolean {
  return endOf(regulation) === "dicabut";
}

/**
 * What the register says of a regulation that is no longer in force; null for all others.
 * @param signed ISO date on which the SOP was approved or took effect
 */
export function replacedBasis(regulation: Regulation, signed: string): ReplacedBasis | null {
  const how = endOf(regulation);
  if (how === null) return null;
  const { registered, successor } = regulation;
  const since = registered?.sejak ?? null;
  return {
    how,
    successor: successor?.teks ?? null,
    since,
    checked: registered?.diperiksa ?? null,
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
