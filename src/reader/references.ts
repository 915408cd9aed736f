/** Checks between files: what an entry names must exist. */
import { kindOf } from "../catalogue/law/kinds.ts";
import { registeredIdentity } from "../catalogue/register/registered-identity.ts";
import { unitsByName } from "../catalogue/build/units.ts";
import { sopReferences, type Known } from "../catalogue/sop-references.ts";
import type { SopId, UnitId } from "../schema/ids.ts";
import { circleFrom } from "../basics/circle.ts";
import { quoted, unknownName } from "../schema/mistakes/mistake-words.ts";
import type { Problem } from "../schema/mistakes/problem.ts";
import type { RegulationData } from "../schema/regulation.ts";
import { sopIdIn, unitOfSop } from "../schema/sop-id.ts";
import type { SopData } from "../schema/sop.ts";
import type { UnitData } from "../schema/unit.ts";
import type { Entry } from "./entry-data.ts";

/** Old addresses that were read so far, each with the SOP that names it; grows as SOPs are read. */
type OldAddresses = Map<string, SopId>;

/** What the SOP `id` refers to and is not there; its old addresses are known from then on. */
export function sopProblems(
  id: SopId,
  { data, problemAt }: Entry<SopData>,
  known: Known & { readonly oldAddresses: OldAddresses; readonly successors: Map<SopId, SopId> },
): Problem[] {
  const problems = sopReferences(id, data, known).map(({ path, ...mistake }) => problemAt(path, mistake));
  const unit = unitOfSop(id);
  for (const address of (data.aliasAlamat ?? []).map((name) => sopIdIn(unit, name)))
    known.oldAddresses.set(address, known.oldAddresses.get(address) ?? id);
  if (data.diganti !== undefined) known.successors.set(id, sopIdIn(unit, data.diganti));
  return problems;
}

/** Units stand above one another, and at the end of that is one above which none stands. One problem a circle. */
export function parentCircles(
  units: readonly { readonly id: UnitId; readonly data: UnitData; readonly entry: Entry<UnitData> }[],
): Problem[] {
  const unitNamed = unitsByName(units);
  const parents = new Map<UnitId, UnitId>();
  return units.flatMap(({ id, data: { induk }, entry }) => {
    const parent = unitNamed(induk);
    if (induk === undefined || parent === undefined) return [];
    parents.set(id, parent);
    const circle = circleFrom(id, parent, (unit) => parents.get(unit));
    if (circle === null) return [];
    const mistake =
      circle.length === 2
        ? { expected: "itu unit ini sendiri", fix: "Tulis unit di atasnya, atau hapus barisnya." }
        : {
            expected: `unit-unit di atasnya kembali ke unit ini: ${circle.join(" → ")}`,
            fix: "Hapus baris induk pada unit yang paling atas.",
          };
    return [entry.problemAt(["induk"], { found: `tertulis ${quoted(induk)}`, ...mistake })];
  });
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
  const { key, kind, region } = registeredIdentity(data);
  const { scope, long } = kindOf(kind);
  if (region === null && scope !== "pusat")
    return [
      problemAt(["wilayah"], {
        found: "tidak ada",
        expected: `${long} adalah peraturan daerah`,
        fix: "Tambahkan wilayahnya, misalnya wilayah: Kabupaten Contoh.",
      }),
    ];
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
