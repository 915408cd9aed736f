/** Checks between files: what an entry names must exist. */
import { sopIdIn } from "../schema/sop-id.ts";
import { kindOf } from "../catalogue/kinds.ts";
import { regulationIdentity } from "../catalogue/regulation-key.ts";
import { quoted } from "../schema/mistake-words.ts";
import { nearest } from "../words/nearest.ts";
import type { Mistake, Problem } from "../schema/problem.ts";
import type { RegulationData } from "../schema/regulation.ts";
import type { Item } from "../schema/fields.ts";
import { knownKeys } from "../schema/shape.ts";
import { sopSchema, type SopData } from "../schema/sop.ts";
import type { UnitData } from "../schema/unit.ts";
import type { Entry } from "./entry.ts";

/** What an editor's remark may speak of. */
const FORM_KEYS = knownKeys(sopSchema, []);

/** Names that may be referred to. A file counts even when it has mistakes of its own. */
export interface Known {
  /** `<unit>/<slug>` */
  readonly sops: ReadonlySet<string>;
  readonly regulations: ReadonlySet<string>;
  /** Group ids; null when `situs.yaml` could not be read. */
  readonly groups: readonly string[] | null;
  /** Old addresses that were read so far, each with the SOP that names it; grows as SOPs are read. */
  readonly oldAddresses: Map<string, string>;
}

/** What the SOP `<unit>/<slug>` refers to: targets of items, its group, its successor, its old addresses. */
export function sopReferences(id: string, { data, problemAt }: Entry<SopData>, known: Known): Problem[] {
  const unit = id.slice(0, id.indexOf("/"));
  const problems: Problem[] = [];
  const slugs = () => slugsOf(unit, known);

  const checkItems = (
    field: "dasarHukum" | "keterkaitan",
    exists: (target: string) => boolean,
    names: () => string[],
  ) => {
    data[field].forEach(({ rujukan }: Item, index) => {
      if (rujukan === undefined || rujukan === "tidak-ada" || exists(rujukan)) return;
      const what = field === "dasarHukum" ? "peraturan" : "SOP";
      const mistake = missing(rujukan, `${what} itu tidak ada di katalog`, names(), ", atau tulis tidak-ada");
      problems.push(problemAt([field, index, "rujukan"], mistake));
    });
  };
  checkItems(
    "dasarHukum",
    (target) => known.regulations.has(target),
    () => [...known.regulations],
  );
  checkItems("keterkaitan", (target) => isSop(target, unit, known), slugs);

  if (data.diganti !== undefined && !isSop(data.diganti, unit, known)) {
    problems.push(problemAt(["diganti"], missing(data.diganti, "SOP itu tidak ada di katalog", slugs(), "")));
  }
  if (data.kelompok !== undefined && known.groups && !known.groups.includes(data.kelompok)) {
    const expected = `kelompok di situs.yaml: ${known.groups.join(", ")}`;
    problems.push(problemAt(["kelompok"], missing(data.kelompok, expected, known.groups, "")));
  }
  data.aliasAlamat?.forEach((name, index) => {
    const address = sopIdIn(unit, name);
    const other = known.oldAddresses.get(address);
    known.oldAddresses.set(address, other ?? id);
    const clash = known.sops.has(address)
      ? "pada alamat itu masih ada SOP"
      : other && `alamat itu sudah disebut oleh SOP ${other}`;
    if (clash)
      problems.push(
        problemAt(["aliasAlamat", index], {
          found: `tertulis ${quoted(name)}`,
          expected: clash,
          fix: "Satu alamat lama mengarah ke satu SOP saja: hapus barisnya, atau hapus berkas yang tidak dipakai lagi.",
        }),
      );
  });
  data.catatan?.forEach(({ bidang }, index) => {
    const key = bidang?.split(".")[0];
    if (key === undefined || FORM_KEYS.includes(key)) return;
    problems.push(
      problemAt(["catatan", index, "bidang"], missing(key, "kunci itu tidak ada pada SOP", FORM_KEYS, "")),
    );
  });
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
  return [problemAt(["induk"], missing(induk, expected, others, ""))];
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

function isSop(target: string, unit: string, { sops }: Known): boolean {
  return sops.has(sopIdIn(unit, target));
}

/** Names an editor of `unit` may use: bare slugs at home, ids elsewhere. */
function slugsOf(unit: string, { sops }: Known): string[] {
  return Array.from(sops, (id) => (id.startsWith(`${unit}/`) ? id.slice(unit.length + 1) : id));
}

function missing(name: string, expected: string, known: readonly string[], otherwise: string): Mistake {
  const guess = nearest(name, known);
  const fix = guess ? `Mungkin maksudnya ${quoted(guess)}; betulkan` : "Betulkan namanya";
  return { found: `tertulis ${quoted(name)}`, expected, fix: `${fix}${otherwise}.` };
}
