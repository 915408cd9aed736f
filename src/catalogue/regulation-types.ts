/** Types of the catalogue's regulations: what a citation, the register and the SOPs say of each. */
import type { RegulationKey, SopId } from "../schema/ids.ts";
import type { RegulationData } from "../schema/regulation.ts";

/** The identity of a regulation, as a citation gives it. */
export interface RegulationIdentity {
  readonly key: RegulationKey;
  /** Folded kind: `uu`, `pp`, `perpres`, `permendagri`, `permenpan`, `perbup` … */
  readonly kind: string;
  /** Region for local regulations ("Kabupaten Contoh"), else null. */
  readonly region: string | null;
  readonly number: string;
  readonly year: number;
}

export interface Regulation extends RegulationIdentity {
  /** `/peraturan/<key>/` */
  readonly path: string;
  /** Short citation in one style: "Perpres 29/2014", "Perbup Contoh 36/2011". */
  readonly shortName: string;
  /** Long citation in one style: "Peraturan Presiden Nomor 29 Tahun 2014". */
  readonly longName: string;
  /** Words after "tentang": from the register, else as first cited; null when no citation has them. */
  readonly title: string | null;
  /** Place in the legal hierarchy, 1 = highest. */
  readonly rank: number;
  /** What `content/peraturan/` says; null: "belum terdaftar". */
  readonly registered: RegulationData | null;
  /** The successor of a replaced regulation, where the register names one. */
  readonly successor: Successor | null;
  /** Regulations that amend it, where the register names any. */
  readonly amendments: readonly Successor[];
  /** Distinct printed wordings with the SOPs that use them, most used first. */
  readonly wordings: readonly Wording[];
  /** SOPs that cite it, distinct, in catalogue order. */
  readonly sopIds: readonly SopId[];
}

export interface Successor {
  /** As the register writes it. */
  readonly teks: string;
  /** Key of its page when the catalogue has one. */
  readonly key: RegulationKey | null;
  /** What the register says of it beside its name. */
  readonly note: string | null;
}

export interface Wording {
  readonly teks: string;
  readonly sopIds: readonly SopId[];
}
