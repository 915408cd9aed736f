/** `/data/katalog.json`: the whole catalogue; a large one refers to a part a unit, so that no file grows without end. */
import { withBase } from "../addresses.ts";
import type { UnitId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import { unitDataPath } from "../file-addresses.ts";
import type { catalogueFileSchema, unitFileSchema } from "../../schema/data/data-files.ts";
import type { Published } from "../../basics/frozen.ts";
import type { Catalogue } from "../types.ts";
import { sopJson } from "../published/sop-json.ts";

/** Above this number of SOPs (about 3 MB) the file is split by unit. */
const WHOLE = 1000;

/** Whether the catalogue is too large for one file. */
export function isSplit(catalogue: Catalogue): boolean {
  return catalogue.sops.size > WHOLE;
}

/** @param base base path with trailing slash */
export function katalogJson(catalogue: Catalogue, base: string): Published<typeof catalogueFileSchema> {
  const situs = catalogue.site;
  const dibuat = catalogue.today;
  if (!isSplit(catalogue)) {
    const sop = Array.from(catalogue.sops.values(), (one) => sopJson(catalogue, one, base));
    return { situs, sop, dibuat };
  }
  const bagian = Array.from(catalogue.units.values(), ({ id, sopIds }) => ({
    unit: id,
    jumlah: sopIds.length,
    url: withBase(base, unitDataPath(id)),
  }));
  return { situs, sop: [], bagian, dibuat };
}

/** The SOPs of one unit. Throws when there is no such unit (an impossible state). */
export function katalogPart(
  catalogue: Catalogue,
  unitId: UnitId,
  base: string,
): Published<typeof unitFileSchema> {
  const unit = must(catalogue.units, unitId);
  const sop = unit.sopIds.map((id) => sopJson(catalogue, must(catalogue.sops, id), base));
  return { unit: unitId, sop, dibuat: catalogue.today };
}
