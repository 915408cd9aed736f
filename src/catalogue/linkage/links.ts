/** Resolves printed Keterkaitan items to SOPs; what is named but not in the catalogue becomes an unpublished SOP. */
import type { UnitId, UnpublishedId } from "../../schema/ids.ts";
import { sopIdIn, unpublishedId } from "../../schema/sop-id.ts";
import { sopPath } from "../addresses.ts";
import { addressPart } from "../address-part.ts";
import { append } from "../../words/append.ts";
import { fold } from "../../words/fold.ts";
import { unitsAbove } from "../units-above.ts";
import { nameAlone } from "../../words/without-sop.ts";
import { namesNoSop } from "./no-sop.ts";
import { nameKey } from "./sop-name.ts";
import { ofUnit, type UnitNames } from "./unit-named.ts";
import type { Backlink, Link, LinkTarget, UnpublishedSop } from "../types.ts";
import { firstOf } from "../../schema/must.ts";

/** What the resolver needs to know of a SOP. */
interface NamedSop {
  readonly id: string;
  readonly unitId: UnitId;
  readonly nama: string;
  /** Other and former names, which lead here where no SOP has them as its name. */
  readonly alias?: readonly string[];
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

/**
 * Resolves all links of a catalogue.
 * @param sops in catalogue order (the first spelling met names an unpublished SOP)
 * @param parents id of the parent of each unit that has one in the catalogue
 * @param units by name: "SOP X pada Dinas Y" is a SOP of that unit
 * @throws Error when a `rujukan` names no SOP; the content check tells editors before it comes to that
 */
export function resolveLinks(
  sops: readonly NamedSop[],
  parents: ReadonlyMap<string, string>,
  units: UnitNames = new Map(),
): ResolvedLinks {
  const index = new NameIndex(sops);
  const unpublished = new Map<UnpublishedId, Gathered>();

  const targetOf = (sop: NamedSop, teks: string, rujukan: string | undefined): LinkTarget => {
    if (rujukan === "tidak-ada") return { kind: "tidak-ada" };
    if (rujukan !== undefined) return { kind: "sop", id: index.byReference(rujukan, sop.unitId) };
    if (nameKey(teks) === "") return { kind: "tidak-ada" };
    const find = (name: string, among: readonly UnitId[]): string | undefined =>
      index.find(nameKey(name), fold(nameAlone(name)), among);
    const elsewhere = ofUnit(teks, units);
    const near = [sop.unitId, ...unitsAbove(sop.unitId, (id) => parents.get(id))];
    // Brackets are no part of a name, so a unit in them is asked first.
    const bracketed = elsewhere?.apart && teks.trim().endsWith(")") ? elsewhere : null;
    const found = bracketed
      ? index.findIn(nameKey(bracketed.name), bracketed.unitId)
      : (find(teks, near) ?? (elsewhere && index.findIn(nameKey(elsewhere.name), elsewhere.unitId)));
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

/** SOPs by a name's key, in each unit and anywhere. */
class Names {
  readonly #inUnit = new Map<string, Named[]>();
  readonly #anywhere = new Map<string, Named[]>();

  add(sop: NamedSop, name: string): void {
    const key = nameKey(name);
    const named = { id: sop.id, name: fold(nameAlone(name)) };
    append(this.#inUnit, `${sop.unitId}/${key}`, named);
    append(this.#anywhere, key, named);
  }

  /** Units in turn, then anywhere; where several share the key, only the whole name decides, never a guess. */
  find(key: string, wholeName: string, units: readonly string[]): string | undefined {
    for (const unit of units) {
      const found = onlyOne(this.#inUnit.get(`${unit}/${key}`), wholeName);
      if (found) return found;
    }
    return onlyOne(this.#anywhere.get(key), wholeName);
  }

  /** In one unit alone; none where several share the key. */
  findIn(key: string, unit: UnitId): string | undefined {
    return onlyOne(this.#inUnit.get(`${unit}/${key}`), key);
  }
}

class NameIndex {
  readonly #ids = new Set<string>();
  readonly #names = new Names();
  readonly #aliases = new Names();

  constructor(sops: readonly NamedSop[]) {
    for (const sop of sops) {
      this.#ids.add(sop.id);
      this.#names.add(sop, sop.nama);
      for (const alias of sop.alias ?? []) this.#aliases.add(sop, alias);
    }
  }

  /** By name; a name that no SOP has now may be a former one. */
  find(key: string, wholeName: string, units: readonly string[]): string | undefined {
    return this.#names.find(key, wholeName, units) ?? this.#aliases.find(key, wholeName, units);
  }

  findIn(key: string, unit: UnitId): string | undefined {
    return this.#names.findIn(key, unit) ?? this.#aliases.findIn(key, unit);
  }

  byReference(rujukan: string, unitId: UnitId): string {
    const id = sopIdIn(unitId, rujukan);
    if (!this.#ids.has(id)) throw new Error(`Reference "${rujukan}" from unit "${unitId}" names no SOP`);
    return id;
  }
}

interface Named {
  readonly id: string;
  /** The whole name, folded. */
  readonly name: string;
}

function onlyOne(sops: readonly Named[] | undefined, wholeName: string): string | undefined {
  // A SOP may name itself twice, by its aliases.
  if (!sops || new Set(sops.map(({ id }) => id)).size === 1) return sops?.[0]?.id;
  const exact = sops.filter(({ name }) => name === wholeName);
  return exact.length === 1 ? firstOf(exact).id : undefined;
}
