/** Whether a legal basis has been replaced or revoked, and whether that was so when the SOP was signed. */
import { formatDate } from "../../schema/printed/printed-date.ts";
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
export function pastOfLaw({ registered }: Pick<Regulation, "registered">): Past | null {
  return pastOfStatus(registered?.status);
}

/** The same of a status as the register writes it. */
export function pastOfStatus(status: string | undefined): Past | null {
  return status === "diganti" || status === "dicabut" ? status : null;
}

/** Whether the regulation that the register names merely revoked this one: it does not stand in its place. */
export function isMerelyRevoked(regulation: Pick<Regulation, "registered">): boolean {
  return pastOfLaw(regulation) === "dicabut";
}

/**
 * What the register says of a regulation that is no longer in force; null for all others.
 * @param signed ISO date on which the SOP was approved or took effect
 */
export function replacedBasis(regulation: Regulation, signed: string): ReplacedBasis | null {
  const end = endingOf(regulation);
  return (
    end && {
      ...end,
      checked: regulation.registered?.diperiksa ?? null,
      whenSigned: end.since === null ? "unknown" : stateWhen(signed, end.since),
    }
  );
}

type End = Pick<ReplacedBasis, "how" | "since" | "successor">;

/** "sudah diganti sejak 2023 oleh Permendagri Nomor 1 Tahun 2023": the one way to say it, as far as it is known. */
export function replacedWords({ how, since, successor }: End): string {
  return joined([`sudah ${how}`, since && `sejak ${formatDate(since)}`, successor && `oleh ${successor}`]);
}

/** "diganti 2023 oleh Permendagri 1/2023": the same where there is little room. */
export function replacedLabel({ how, since, successor }: End): string {
  return joined([how, since?.slice(0, 4), successor && `oleh ${successor}`]);
}

function joined(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}

/** How a regulation ceased to be in force, as the register has it; null while it has not. */
export function endingOf({ registered, successor }: Regulation): End | null {
  const how = pastOfStatus(registered?.status);
  return how && { how, since: registered?.sejak ?? null, successor: successor?.teks ?? null };
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
