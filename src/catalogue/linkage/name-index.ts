/** Finds SOPs by the names that papers give them. */
import type { UnitId } from "../../schema/ids.ts";
import { firstOf } from "../../basics/must.ts";
import { sopIdIn } from "../../schema/sop-id.ts";
import { append } from "../../basics/append.ts";
import { fold } from "../../words/fold.ts";
import { nameAlone } from "../../words/without-sop.ts";
import { bareKey, nameKey } from "./sop-name.ts";

/** What is to be known of a SOP to find it. */
export interface NamedSop {
  readonly id: string;
  readonly unitId: UnitId;
  readonly nama: string;
  /** Other and former names, which lead here where no SOP has them as its name. */
  readonly alias?: readonly string[];
  /** Whether it was withdrawn or replaced. */
  readonly isPast: boolean;
}

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

/** All SOPs by their names. */
export class NameIndex {
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
