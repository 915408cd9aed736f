/** Checks between files: what an entry names must exist. */
import { kindOf } from "../catalogue/law/kinds.ts";
import { regulationIdentity } from "../catalogue/law/regulation-key.ts";
import { sopReferences, type Known } from "../catalogue/sop-references.ts";
import type { SopId } from "../schema/ids.ts";
import { unknownName } from "../schema/mistake-words.ts";
import type { Problem } from "../schema/problem.ts";
import type { RegulationData } from "../schema/regulation.ts";
import { sopIdIn } from "../schema/sop-id.ts";
import type { SopData } from "../schema/sop.ts";
import type { UnitData } from "../schema/unit.ts";
import type { Entry } from "./entry-data.ts";

/** Old addresses that were read so far, each with the SOP that names it; grows as SOPs are read. */
type OldAddresses = Map<string, SopId>;

/** What the SOP `id` refers to and is not there; its old addresses are known from then on. */
export function sopProblems(
  id: SopId,
  { data, problemAt }: Entry<SopData>,
  known: Known & { readonly oldAddresses: OldAddresses },
): Problem[] {
  const problems = sopReferences(id, data, known).map(({ path, ...mistake }) => problemAt(path, mistake));
  const unit = id.slice(0, id.indexOf("/"));
  for (const address of (data.aliasAlamat ?? []).map((name) => sopIdIn(unit, name)))
    known.oldAddresses.set(address, known.oldAddresses.get(address) ?? id);
  return problems;
}

/** `induk` is a name, or the file name of a unit: what is written like a file name must be one. */
export function parentProblems(
  name: string,
  { data, problemAt }: Entry<UnitData>,
  units: readonly string[],
): Problem[] {
  const { induk } = data;
  if (induk === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(induk) || units.includes(induk)) return [];
  const expected = "yang diharapkan nama berkas di folder unit, atau nama unitnya";
  const others = units.filter((unit) => unit !== name);
  return [problemAt(["induk"], unknownName(induk, expected, others))];
}

/** A regulation's file is named by its key, so that citations find it; a local regulation belongs to a region. */
export function regulationProblems(name: string, { data, problemAt }: Entry<RegulationData>): Problem[] {
  if (data.wilayah === undefined && kindOf(data.jenis).scope !== "pusat") {
    return [
      problemAt(["wilayah"], {
        found: "tidak ada",
        expected: `${kindOf(data.jenis).long} adalah peraturan daerah`,
        fix: "Tambahkan wilayahnya, misalnya wilayah: Kabupaten Contoh.",
      }),
    ];
  }
  const { jenis: kind, wilayah: region = null, nomor: number, tahun: year } = data;
  const { key } = regulationIdentity({ kind, region, number, year });
  if (key === name) return [];
  const fields = region === null ? "jenis, nomor, dan tahun" : "jenis, wilayah, nomor, dan tahun";
  return [
    problemAt([], {
      found: `berkas bernama "${name}.yaml"`,
      expected: `menurut ${fields} di dalamnya namanya ${key}.yaml`,
      fix: "Ganti nama berkasnya, atau betulkan isinya.",
    }),
  ];
}
