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
import { bareKey, nameKey } from "./sop-name.ts";
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
  /** Whether it was withdrawn or replaced. */
  readonly isPast: boolean;
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
  sops: readonly NamedSop[],
  { parents, houses, units }: Surroundings,
): ResolvedLinks {
  const index = new NameIndex(sops, houses);
  const unpublished = new Map<UnpublishedId, Gathered>();

  const targetOf = (sop: NamedSop, teks: string, rujukan: string | undefined): LinkTarget => {
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

/** SOPs by a name's key, in each unit and in each house. */
class Names {
  readonly #inUnit = new Map<string, Named[]>();
  readonly #inHouse = new Map<string, Named[]>();
  readonly #houses: ReadonlyMap<UnitId, string>;
  readonly #keyOf: (name: string) => string;

  constructor(houses: ReadonlyMap<UnitId, string>, keyOf: (name: string) => string) {
    this.#houses = houses;
    this.#keyOf = keyOf;
  }

  add({ id, unitId, isPast }: NamedSop, name: string): void {
    const key = this.#keyOf(name);
    const named = { id, isPast, name: fold(nameAlone(name)) };
    append(this.#inUnit, `${unitId}/${key}`, named);
    append(this.#inHouse, `${this.#houses.get(unitId)}/${key}`, named);
  }

  /** The units in turn, then the house of the first; where several share the key, only the whole name decides, never a guess. */
  find(name: string, units: readonly [UnitId, ...UnitId[]]): string | undefined {
    const key = this.#keyOf(name);
    const wholeName = fold(nameAlone(name));
    for (const unit of units) {
      const found = onlyOne(this.#inUnit.get(`${unit}/${key}`), wholeName);
      if (found) return found;
    }
    return onlyOne(this.#inHouse.get(`${this.#houses.get(units[0])}/${key}`), wholeName);
  }

  /** In one unit alone; none where several share the key. */
  findIn(name: string, unit: UnitId): string | undefined {
    const key = this.#keyOf(name);
    return onlyOne(this.#inUnit.get(`${unit}/${key}`), key);
  }
}

class NameIndex {
  readonly #ids = new Set<string>();
  /** In turn: what SOPs are called, were called or are called besides, and both without what stands in brackets. */
  readonly #names: readonly Names[];

  constructor(sops: readonly NamedSop[], houses: ReadonlyMap<UnitId, string>) {
    const [names, aliases, bare] = [
      new Names(houses, nameKey),
      new Names(houses, nameKey),
      new Names(houses, bareKey),
    ];
    this.#names = [names, aliases, bare];
    for (const sop of sops) {
      this.#ids.add(sop.id);
      names.add(sop, sop.nama);
      bare.add(sop, sop.nama);
      for (const alias of sop.alias ?? []) aliases.add(sop, alias);
    }
  }

  /** By name; a name that no SOP has now may be a former one. */
  find(name: string, units: readonly [UnitId, ...UnitId[]]): string | undefined {
    return firstFound(this.#names, (names) => names.find(name, units));
  }

  findIn(name: string, unit: UnitId): string | undefined {
    return firstFound(this.#names, (names) => names.findIn(name, unit));
  }

  byReference(rujukan: string, unitId: UnitId): string {
    const id = sopIdIn(unitId, rujukan);
    if (!this.#ids.has(id)) throw new Error(`Reference "${rujukan}" from unit "${unitId}" names no SOP`);
    return id;
  }
}

function firstFound<Place, Found>(
  places: readonly Place[],
  look: (place: Place) => Found | undefined,
): Found | undefined {
  for (const place of places) {
    const found = look(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Named {
  readonly id: string;
  readonly isPast: boolean;
  /** The whole name, folded. */
  readonly name: string;
}

/** A SOP that is followed comes before one of the same name that is not. */
function onlyOne(sops: readonly Named[] = [], wholeName: string): string | undefined {
  const followed = sops.filter(({ isPast }) => !isPast);
  const among = followed.length > 0 ? followed : sops;
  // A SOP may name itself twice, by its aliases.
  if (new Set(among.map(({ id }) => id)).size === 1) return among[0]?.id;
  const exact = among.filter(({ name }) => name === wholeName);
  return exact.length === 1 ? firstOf(exact).id : undefined;
}
