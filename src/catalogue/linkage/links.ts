/** Resolves printed Keterkaitan items to SOPs; what is named but not in the catalogue becomes an unpublished SOP. */
import type { UnitId, UnpublishedId } from "../../schema/ids.ts";
import { unpublishedId } from "../../schema/sop-id.ts";
import { sopPath } from "../addresses.ts";
import { addressPart } from "../address-part.ts";
import { unitsAbove } from "../units-above.ts";
import { nameAlone } from "../../words/without-sop.ts";
import { namesNoSop } from "./no-sop.ts";
import { NameIndex, type NamedSop } from "./name-index.ts";
import { nameKey } from "./sop-name.ts";
import { ofUnit, type UnitNames } from "./unit-named.ts";
import type { Backlink, Link, LinkTarget, UnpublishedSop } from "../types.ts";

/** A SOP with what it names. */
interface NamingSop extends NamedSop {
  readonly keterkaitan: readonly { readonly teks: string; readonly rujukan?: string | undefined }[];
}

interface ResolvedLinks {
  /** Links of each SOP by its id, one per printed item. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** Most needed first, then by name. */
  readonly unpublished: ReadonlyMap<string, UnpublishedSop>;
}

/** An unpublished SOP while those who name it are still being gathered. */
type Gathered = UnpublishedSop & { backlinks: Backlink[] };

/** Where names are looked for. */
interface Surroundings {
  /** Id of the parent of each unit that has one in the catalogue. */
  readonly parents: ReadonlyMap<UnitId, UnitId>;
  /** What stands above each unit and its like; offices of two houses do not mean each other's SOPs. */
  readonly houses: ReadonlyMap<UnitId, string>;
  /** By name: "SOP X pada Dinas Y" is a SOP of that unit, of whatever house. */
  readonly units: UnitNames;
}

/**
 * Resolves all links of a catalogue.
 * @param sops in catalogue order (the first spelling met names an unpublished SOP)
 * @throws Error when a `rujukan` names no SOP; the content check tells editors before it comes to that
 */
export function resolveLinks(
  sops: readonly NamingSop[],
  { parents, houses, units }: Surroundings,
): ResolvedLinks {
  const index = new NameIndex(sops, houses);
  const unpublished = new Map<UnpublishedId, Gathered>();

  const targetOf = (sop: NamingSop, teks: string, rujukan: string | undefined): LinkTarget => {
    if (rujukan === "tidak-ada") return { kind: "tidak-ada" };
    if (rujukan !== undefined) return { kind: "sop", id: index.byReference(rujukan, sop.unitId) };
    if (nameKey(teks) === "") return { kind: "tidak-ada" };
    const elsewhere = ofUnit(teks, units);
    const near: [UnitId, ...UnitId[]] = [sop.unitId, ...unitsAbove(sop.unitId, (id) => parents.get(id))];
    // Brackets are no part of a name, so a unit in them is asked first.
    const bracketed = elsewhere?.apart && teks.trim().endsWith(")") ? elsewhere : null;
    const found = bracketed
      ? index.findIn(bracketed.name, bracketed.unitId)
      : (index.find(teks, near) ?? (elsewhere && index.findIn(elsewhere.name, elsewhere.unitId)));
    if (found) return { kind: "sop", id: found };
    if (namesNoSop(teks)) return { kind: "tidak-ada" };
    const { unitId, name } = elsewhere?.apart ? elsewhere : { unitId: sop.unitId, name: teks };
    const slug = addressPart(nameKey(name)) || "tanpa-nama";
    const id = unpublishedId(unitId, slug);
    const node: Gathered = unpublished.get(id) ?? {
      id,
      unitId,
      slug,
      nama: nameAlone(name),
      path: sopPath(id),
      backlinks: [],
    };
    node.backlinks.push({ sopId: sop.id, teks });
    unpublished.set(id, node);
    return { kind: "belum-terbit", id };
  };

  const links = new Map<string, readonly Link[]>();
  for (const sop of sops) {
    links.set(
      sop.id,
      sop.keterkaitan.map(({ teks, rujukan }) => ({ teks, target: targetOf(sop, teks, rujukan) })),
    );
  }
  const ordered = [...unpublished.values()].sort(
    (a, b) =>
      b.backlinks.length - a.backlinks.length || compareText(a.nama, b.nama) || compareText(a.id, b.id),
  );
  return { links, unpublished: new Map(ordered.map((node) => [node.id, node])) };
}

const compareText = new Intl.Collator("id").compare;
