/**
 * Ids are text, each of one kind of thing. A plain string may serve as an id of any kind; an id of one kind never
 * passes for one of another, so a SOP is not looked up among units.
 */
declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]?: Kind };

/** `<unit>/<slug>`; of an earlier version `<unit>/<slug>/<version>`. */
export type SopId = Id<"sop">;
/** `<unit>/belum-terbit/<slug>` */
export type UnpublishedId = Id<"belum-terbit">;
/** The file name of a unit: `kecamatan-contoh`. */
export type UnitId = Id<"unit">;
/** The id of a group of SOPs in `situs.yaml`. */
export type GroupId = Id<"kelompok">;
/** Kind, region where local, number, year: `perpres-29-2014`, `perbup-contoh-36-2011`. */
export type RegulationKey = Id<"peraturan">;
