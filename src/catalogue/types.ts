/**
 * The catalogue: everything that is derived from the content. Built once, read-only, plain data:
 * things name each other by id, so that any part can be tested, exported or hashed on its own.
 * `path` is the page's address below the site's base, with leading and trailing slash.
 */
import type { GroupId, RegulationKey, SopId, UnitId, UnpublishedId } from "../schema/ids.ts";
import type { FormKey } from "../schema/field-labels.ts";
import type { GlossaryData } from "../schema/glossary.ts";
import type { PrintedDate } from "../schema/printed/printed-date.ts";
import type { SiteData } from "../schema/site.ts";
import type { SopData } from "../schema/sop.ts";
import type { SopNumber } from "../schema/printed/sop-number.ts";
import type { UnitData } from "../schema/unit.ts";
import type { Regulation } from "./regulation-types.ts";

export interface Catalogue {
  readonly site: SiteData;
  readonly glossary: GlossaryData;
  /** The day for which findings are true, ISO. */
  readonly today: string;
  /** By id, in order of name. */
  readonly units: ReadonlyMap<UnitId, Unit>;
  /** By id; within a unit in the order of groups, then of the source document. */
  readonly sops: ReadonlyMap<SopId, Sop>;
  /** Earlier versions by the id of their SOP, the latest first; in no list, count or search. */
  readonly versions: ReadonlyMap<SopId, readonly Sop[]>;
  /** By id, most needed first. */
  readonly unpublished: ReadonlyMap<UnpublishedId, UnpublishedSop>;
  /** By key, in legal hierarchy. Cited or registered, both. */
  readonly regulations: ReadonlyMap<RegulationKey, Regulation>;
  /** In the order of `situs.yaml`; SOPs without a group are in the last one, `lainnya`. */
  readonly groups: readonly Group[];
}

export interface Unit extends UnitData {
  readonly id: UnitId;
  /** `/sop/<id>/` */
  readonly path: string;
  /** Id of the parent unit where it has entries of its own. */
  readonly parentId: UnitId | null;
  readonly sopIds: readonly SopId[];
}

export interface Group {
  readonly id: GroupId;
  readonly nama: string;
  readonly keterangan?: string | undefined;
  readonly sopIds: readonly SopId[];
}

export interface Sop extends SopData, Standing {
  readonly id: SopId;
  readonly slug: string;
  readonly unitId: UnitId;
  readonly groupId: GroupId;
  /** `/sop/<unit>/<slug>/` */
  readonly path: string;
  readonly file: string;
  readonly body: string;
  readonly needsCompiler: boolean;
  /** Null when there is no number or it has another form. */
  readonly number: SopNumber | null;
  /** Effect, else approval, else making: the date the SOP counts from; empty when the form prints none. */
  readonly countsFrom: PrintedDate;
  /** One per printed Dasar Hukum item, in printed order. */
  readonly citations: readonly Citation[];
  /** Distinct keys in order of first mention. */
  readonly regulationKeys: readonly RegulationKey[];
  /** One per printed Keterkaitan item, in printed order. */
  readonly links: readonly Link[];
  /** Who names this SOP under Keterkaitan. */
  readonly backlinks: readonly Backlink[];
  readonly findings: readonly Finding[];
  /** SOPs of the same unit whose names differ from this one's in one word; see alike/near-names.ts. */
  readonly nearNames: readonly NearName[];
  /** Fields of the form that are empty or not whole, in the order of the form. */
  readonly openFields: readonly FormKey[];
  /** Filled and whole fields of the form, of those the form has. */
  readonly completeness: Completeness;
  /** Neighbours within the same unit and group, for previous/next. */
  readonly previousId: SopId | null;
  readonly nextId: SopId | null;
}

/** How a SOP ceased to be the one to follow. */
export type Past = "dicabut" | "diganti";

/** The end of a SOP, in the past or announced. */
export interface Ending {
  readonly how: Past;
  /** ISO by its precision; empty where nobody names a day. */
  readonly iso: string;
}

export interface Standing {
  /** How and when it ends, where the editor says that it does; while `past` is null, this lies ahead. */
  readonly ending: Ending | null;
  /** Null while the SOP is the one to follow. */
  readonly past: Past | null;
  /** Id of the SOP that came in its place, where the editor names one. */
  readonly successorId: SopId | null;
  /** Ids of the SOPs that it came in place of, in catalogue order. */
  readonly predecessorIds: readonly SopId[];
}

/** What this name has at the one place where other names of its unit differ. */
export interface NearName {
  /** Folded; empty when it has no word there. */
  readonly word: string;
  /** All SOPs that share the rest of the name, this one included. The same array for each of them. */
  readonly members: readonly { readonly id: string; readonly word: string }[];
}

/** A printed legal basis and what it cites. */
export interface Citation {
  readonly teks: string;
  /** In printed order, mostly one; none when it does not read as a citation. */
  readonly cited: readonly CitedRegulation[];
  /** Words of those among several that do not tell which regulation they mean. */
  readonly unread: readonly string[];
}

/** A regulation as one printed item cites it. */
export interface CitedRegulation {
  readonly key: RegulationKey;
  /** Keys of the regulations that the words name as amending it: "sebagaimana telah diubah dengan …". */
  readonly amendedBy: readonly RegulationKey[];
  /** The regulation of which the item itself says that it took this one's place. */
  readonly replacedBy: RegulationKey | null;
}

/** A printed related SOP and what it leads to. */
export interface Link {
  readonly teks: string;
  readonly target: LinkTarget;
}

export type LinkTarget =
  | { readonly kind: "sop"; readonly id: SopId }
  | { readonly kind: "belum-terbit"; readonly id: UnpublishedId }
  /** The editor says that there is no target (`rujukan: tidak-ada`). */
  | { readonly kind: "tidak-ada" };

/** A SOP that names this thing, with the words it uses. */
export interface Backlink {
  readonly sopId: SopId;
  readonly teks: string;
}

/** A SOP that is named under Keterkaitan but not in the catalogue. */
export interface UnpublishedSop {
  readonly id: UnpublishedId;
  readonly unitId: UnitId;
  readonly slug: string;
  /** First spelling met, without "SOP". */
  readonly nama: string;
  /** `/sop/<unit>/belum-terbit/<slug>/` */
  readonly path: string;
  /** In order of the catalogue; one per printed item. */
  readonly backlinks: readonly Backlink[];
}

/** How grave a finding is: galat (the form is wrong), peringatan (something is missing or outdated), catatan (form or spelling). */
export type Severity = "galat" | "peringatan" | "catatan";

/** A gap or doubt in a SOP, from a rule or from the editor's `catatan` with a code. */
export interface Finding {
  /** A rule's, one of the editor's list, or one that an editor has made up (`KnownCode` in findings/). */
  readonly code: string;
  readonly severity: Severity;
  /** Frontmatter key it speaks of, with the item's index (from 0) for lists: `peralatan.1`. */
  readonly field: string;
  /** A sentence in Indonesian for the office. */
  readonly message: string;
  /** True when it comes from the editor's judgement, not from a rule. */
  readonly editorial: boolean;
  /** Id of the SOP that this one should be held against. */
  readonly related?: SopId | undefined;
}

export interface Completeness {
  readonly filled: number;
  readonly total: number;
  /** Whole percent, rounded down. */
  readonly percent: number;
  /** `lengkap` when nothing is missing, else `belum lengkap`. */
  readonly level: "lengkap" | "belum lengkap";
}
