/** `periksa/katalog.json`: what the page that checks a document must know of this catalogue beside its SOPs. */
import type * as z from "zod";
import type { Published } from "../../basics/frozen.ts";
import type { deskFileSchema } from "../../schema/data/script-files.ts";
import { unitSchema, type UnitData } from "../../schema/unit.ts";
import type { Catalogue } from "../types.ts";
import { isSplit } from "./katalog.ts";

/** What that page reads of it. */
export type DeskJson = z.output<typeof deskFileSchema>;

/** What the page that checks documents is told of the catalogue. */
export function deskJson(catalogue: Catalogue): Published<typeof deskFileSchema> {
  const { site, units, regulations, sops } = catalogue;
  return {
    situs: site,
    unit: Array.from(units.values(), (unit) => ({ id: unit.id, data: unitData(unit) })),
    peraturan: Array.from(regulations.values()).flatMap(({ key, registered }) =>
      registered ? [{ id: key, data: registered }] : [],
    ),
    sop: isSplit(catalogue)
      ? Array.from(sops.values(), ({ id, nama, nomor, alias, aliasAlamat, status, diganti }) => ({
          id,
          nama,
          ...(nomor === undefined ? {} : { nomor }),
          ...(alias ? { alias } : {}),
          ...(aliasAlamat ? { aliasAlamat } : {}),
          ...(status ? { status } : {}),
          ...(diganti === undefined ? {} : { diganti }),
        }))
      : [],
  };
}

/** A unit as its file has it, without what the catalogue adds. */
function unitData(unit: UnitData): UnitData {
  const keys = Object.keys(unitSchema.shape);
  return Object.fromEntries(Object.entries(unit).filter(([key]) => keys.includes(key))) as UnitData;
}
