/** What a SOP names beside its own words must exist: one judgement for `npm run check` and for a draft on the desk. */
import { ENTRY_KEYS } from "../schema/files/entry-text.ts";
import type { FieldMistake } from "../schema/mistakes/errors.ts";
import type { RegulationKey, SopId } from "../schema/ids.ts";
import { circleFrom } from "../basics/circle.ts";
import { quoted, unknownName } from "../schema/mistakes/mistake-words.ts";
import { sopIdIn, unitOfSop } from "../schema/sop-id.ts";
import type { SopData } from "../schema/sop.ts";

/** Names that may be referred to. A file counts even when it has mistakes of its own. */
export interface Known {
  /** Those that a file stands for, this SOP's own among them. */
  readonly sops: ReadonlySet<SopId>;
  readonly regulations: ReadonlySet<RegulationKey>;
  /** Group ids; null when `situs.yaml` could not be read. */
  readonly groups: readonly string[] | null;
  /** Old addresses that other SOPs name, each with the SOP that does. */
  readonly oldAddresses: ReadonlyMap<string, SopId>;
  /** SOPs that are replaced, each with its successor. */
  readonly successors: ReadonlyMap<SopId, SopId>;
}

/** Mistakes in what the SOP `<unit>/<slug>` refers to: targets of items, its group, its successor, its old addresses. */
export function sopReferences(id: SopId, data: SopData, known: Known): FieldMistake[] {
  const unit = unitOfSop(id);
  return [
    ...itemTargets("dasarHukum", data, (name) =>
      known.regulations.has(name) ? null : [...known.regulations],
    ),
    ...itemTargets("keterkaitan", data, (name) => unlessSop(name, unit, known)),
    ...successor(id, data, unit, known),
    ...group(data, known),
    ...oldAddresses(id, unit, data, known),
    ...remarks(data),
  ];
}

/** @param unless null where the name is one, else the names that may stand there */
function itemTargets(
  field: "dasarHukum" | "keterkaitan",
  data: SopData,
  unless: (name: string) => readonly string[] | null,
): FieldMistake[] {
  const isLaw = field === "dasarHukum";
  const what = isLaw ? "peraturan" : "SOP";
  const register = isLaw ? ", daftarkan dengan npm run baru -- peraturan" : "";
  return data[field].flatMap(({ rujukan }, index) => {
    const names = rujukan === undefined || rujukan === "tidak-ada" ? null : unless(rujukan);
    if (rujukan === undefined || names === null) return [];
    const mistake = unknownName(
      rujukan,
      `${what} itu tidak ada di katalog`,
      names,
      `${register}, atau tulis tidak-ada`,
    );
    return [{ path: [field, index, "rujukan"], ...mistake }];
  });
}

function successor(id: SopId, { diganti }: SopData, unit: string, known: Known): FieldMistake[] {
  if (diganti === undefined) return [];
  const names = unlessSop(diganti, unit, known);
  if (names !== null)
    return [{ path: ["diganti"], ...unknownName(diganti, "SOP itu tidak ada di katalog", names) }];
  const circle = circleFrom(id, sopIdIn(unit, diganti), (sop) => known.successors.get(sop));
  if (circle === null) return [];
  const mistake =
    circle.length === 2
      ? { expected: "itu SOP ini sendiri", fix: "Tulis nama berkas penggantinya, atau hapus barisnya." }
      : {
          expected: `para penggantinya kembali ke SOP ini: ${circle.join(" → ")}`,
          fix: "Hapus baris diganti pada SOP yang masih dipakai.",
        };
  return [{ path: ["diganti"], found: `tertulis ${quoted(diganti)}`, ...mistake }];
}

function group({ kelompok }: SopData, { groups }: Known): FieldMistake[] {
  if (kelompok === undefined || groups === null || groups.includes(kelompok)) return [];
  const expected = `kelompok di situs.yaml: ${groups.join(", ")}`;
  return [{ path: ["kelompok"], ...unknownName(kelompok, expected, groups) }];
}

function oldAddresses(id: SopId, unit: string, { aliasAlamat = [] }: SopData, known: Known): FieldMistake[] {
  const addresses = aliasAlamat.map((name) => sopIdIn(unit, name));
  return aliasAlamat.flatMap((name, index) => {
    const address = sopIdIn(unit, name);
    const other = known.oldAddresses.get(address) ?? (addresses.indexOf(address) < index ? id : undefined);
    if (!known.sops.has(address) && other === undefined) return [];
    const expected = known.sops.has(address)
      ? "pada alamat itu masih ada SOP"
      : `alamat itu sudah disebut oleh SOP ${other}`;
    const fix =
      "Satu alamat lama mengarah ke satu SOP saja: hapus barisnya, atau hapus berkas yang tidak dipakai lagi.";
    return [{ path: ["aliasAlamat", index], found: `tertulis ${quoted(name)}`, expected, fix }];
  });
}

function remarks({ catatan = [] }: SopData): FieldMistake[] {
  return catatan.flatMap(({ bidang }, index) => {
    const key = bidang?.split(".")[0];
    if (key === undefined || ENTRY_KEYS.includes(key)) return [];
    const mistake = unknownName(key, "kunci itu tidak ada pada SOP", ENTRY_KEYS);
    return [{ path: ["catatan", index, "bidang"], ...mistake }];
  });
}

/** Null where there is such a SOP, else the names that an editor of `unit` may use: bare slugs at home, ids elsewhere. */
function unlessSop(name: string, unit: string, { sops }: Known): string[] | null {
  if (sops.has(sopIdIn(unit, name))) return null;
  return Array.from(sops, (id) => (id.startsWith(`${unit}/`) ? id.slice(unit.length + 1) : id));
}
