/** Checks between files: what an entry names must exist. */
import { quoted } from "../schema/errors.ts";
import { nearest } from "../schema/nearest.ts";
import type { Finding, Problem } from "../schema/problem.ts";
import { regulationFileName, type RegulationData } from "../schema/regulation.ts";
import type { Item } from "../schema/fields.ts";
import type { SopData } from "../schema/sop.ts";
import type { Entry } from "./entry.ts";

/** Names that may be referred to. A file counts even when it has mistakes of its own. */
export interface Known {
  /** `<unit>/<slug>` */
  readonly sops: ReadonlySet<string>;
  readonly regulations: ReadonlySet<string>;
  /** Group ids; null when `situs.yaml` could not be read. */
  readonly groups: readonly string[] | null;
}

/** What a SOP refers to: targets of items, its group, its successor. */
export function sopReferences(unit: string, { data, problemAt }: Entry<SopData>, known: Known): Problem[] {
  const problems: Problem[] = [];
  const slugs = () => slugsOf(unit, known);

  const checkItems = (field: "dasarHukum" | "keterkaitan", exists: (target: string) => boolean, names: () => string[]) => {
    data[field].forEach(({ rujukan }: Item, index) => {
      if (rujukan === undefined || rujukan === "tidak-ada" || exists(rujukan)) return;
      const what = field === "dasarHukum" ? "peraturan" : "SOP";
      const finding = missing(rujukan, `${what} itu tidak ada di katalog`, names(), ", atau tulis tidak-ada");
      problems.push(problemAt([field, index, "rujukan"], finding));
    });
  };
  checkItems("dasarHukum", (target) => known.regulations.has(target), () => [...known.regulations]); // prettier-ignore
  checkItems("keterkaitan", (target) => isSop(target, unit, known), slugs);

  if (data.diganti !== undefined && !isSop(data.diganti, unit, known)) {
    problems.push(problemAt(["diganti"], missing(data.diganti, "SOP itu tidak ada di katalog", slugs(), "")));
  }
  if (data.kelompok !== undefined && known.groups && !known.groups.includes(data.kelompok)) {
    const expected = `kelompok di situs.yaml: ${known.groups.join(", ")}`;
    problems.push(problemAt(["kelompok"], missing(data.kelompok, expected, known.groups, "")));
  }
  return problems;
}

/** A regulation's file is named by its key, so that citations find it. */
export function regulationNameProblem(name: string, { data, problemAt }: Entry<RegulationData>): Problem[] {
  const key = regulationFileName(data);
  if (key === name) return [];
  const fields = data.wilayah === undefined ? "jenis, nomor, dan tahun" : "jenis, wilayah, nomor, dan tahun";
  return [
    problemAt([], {
      found: `berkas bernama "${name}.yaml"`,
      expected: `menurut ${fields} di dalamnya namanya ${key}.yaml`,
      fix: "Ganti nama berkasnya, atau betulkan isinya.",
    }),
  ];
}

function isSop(target: string, unit: string, { sops }: Known): boolean {
  return sops.has(target.includes("/") ? target : `${unit}/${target}`);
}

/** Names an editor of `unit` may use: bare slugs at home, ids elsewhere. */
function slugsOf(unit: string, { sops }: Known): string[] {
  return Array.from(sops, (id) => (id.startsWith(`${unit}/`) ? id.slice(unit.length + 1) : id));
}

function missing(name: string, expected: string, known: readonly string[], otherwise: string): Finding {
  const guess = nearest(name, known);
  const fix = guess ? `Mungkin maksudnya ${quoted(guess)}; betulkan` : "Betulkan namanya";
  return { found: `tertulis ${quoted(name)}`, expected, fix: `${fix}${otherwise}.` };
}
