/** Which regulation an entry of the register is: the same by which citations find it, however the clerk writes kind and region. */
import type { RegulationData } from "../../schema/regulation.ts";
import { slugify } from "../../words/fold.ts";
import { kindNamed } from "../citation/kind.ts";
import { kindOf } from "../law/kinds.ts";
import { regionOf } from "../law/regions.ts";
import { regulationIdentity } from "../law/regulation-key.ts";
import type { RegulationIdentity } from "../regulation-types.ts";

/** The identity of a registered regulation; an unknown `jenis` is a kind of its own. */
export function registeredIdentity({ jenis, wilayah, nomor, tahun }: RegulationData): RegulationIdentity {
  const kind = kindNamed(jenis, tahun) ?? slugify(jenis);
  const region = wilayah === undefined ? null : regionOf(wilayah, kindOf(kind).scope, wilayah);
  return regulationIdentity({ kind, region, number: nomor, year: tahun });
}
