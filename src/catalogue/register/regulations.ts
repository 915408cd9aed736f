/** Gathers regulations: those that SOPs cite and those that the register knows. */
import type { RegulationKey, SopId } from "../../schema/ids.ts";
import { regulationPath } from "../addresses.ts";
import type { DataEntry } from "../../schema/content.ts";
import type { RegulationData } from "../../schema/regulation.ts";
import { parseCitation, parseItem, type ParsedCitation, type ParsedItem } from "../citation/citation.ts";
import { compareHierarchy } from "../law/hierarchy.ts";
import { longName, rankOf, shortName } from "../law/regulation-key.ts";
import type { Citation, CitedRegulation } from "../types.ts";
import type { Regulation, RegulationIdentity, Successor, Wording } from "../regulation-types.ts";
import { registeredIdentity } from "./registered-identity.ts";

interface Gathered {
  readonly identity: RegulationIdentity;
  title: string | null;
  registered: RegulationData | null;
  readonly sopIds: Set<SopId>;
  readonly wordings: Map<string, Set<SopId>>;
}

/** Collects citations SOP by SOP; `regulations()` gives the result in hierarchy order. */
export class RegulationCollector {
  readonly #byKey = new Map<RegulationKey, Gathered>();
  /** Keys by file name: a `rujukan` may name either. */
  readonly #byFile = new Map<string, RegulationKey>();
  /** What has been read so far, by region and text: offices cite the same lines over and over. */
  readonly #parsed = new Map<string, ParsedItem>();

  constructor(register: readonly DataEntry<RegulationData>[]) {
    for (const { id, data } of register) {
      const identity = registeredIdentity(data);
      this.#byFile.set(id, identity.key);
      const gathered = this.#gather(identity);
      gathered.registered = data;
      gathered.title = data.judul;
    }
  }

  /**
   * Resolves one printed legal basis of a SOP and remembers who cites it in which words.
   * @throws Error when `rujukan` is neither a file name, nor a key, nor `tidak-ada`
   */
  cite(sopId: SopId, item: { teks: string; rujukan?: string | undefined }, region: string | null): Citation {
    const { teks, rujukan } = item;
    if (rujukan === "tidak-ada") return { teks, cited: [], unread: [] };
    const { cited, unread } = this.#parse(teks, region);
    if (rujukan === undefined) {
      const read = cited.map((one) => this.#remember(this.#gather(one.identity), one, teks, sopId));
      return { teks, cited: distinct(read), unread: read.length > 0 ? unread : [] };
    }
    // The editor's word stands for all that the item cites; what the words say of amendments stays said.
    const meant = this.#referred(rujukan);
    const said = cited.find(({ identity }) => identity.key === meant.identity.key) ?? cited[0];
    return { teks, cited: [this.#remember(meant, said, teks, sopId)], unread: [] };
  }

  /** Remembers for a regulation, and those named with it, in which words a SOP cites them. */
  #remember(
    gathered: Gathered,
    read: ParsedCitation | undefined,
    teks: string,
    sopId: SopId,
  ): CitedRegulation {
    const { key } = gathered.identity;
    if (read?.identity.key === key) gathered.title ??= read.title;
    const amending = (read?.amendedBy ?? []).map((identity) => this.#gather(identity));
    const successor = read?.replacedBy ? this.#gather(read.replacedBy) : null;
    for (const named of [gathered, ...amending, ...(successor ? [successor] : [])])
      remember(named, teks, sopId);
    return {
      key,
      amendedBy: amending.map(({ identity }) => identity.key),
      replacedBy: successor?.identity.key ?? null,
    };
  }

  regulations(): Map<RegulationKey, Regulation> {
    const ordered = [...this.#byKey.values()].sort((a, b) => compareHierarchy(a.identity, b.identity));
    return new Map(ordered.map((gathered) => [gathered.identity.key, this.#finish(gathered)]));
  }

  #parse(teks: string, region: string | null): ParsedItem {
    const key = `${region ?? ""}\n${teks}`;
    const known = this.#parsed.get(key);
    if (known !== undefined) return known;
    const parsed = parseItem(teks, region);
    this.#parsed.set(key, parsed);
    return parsed;
  }

  #gather(identity: RegulationIdentity): Gathered {
    const known = this.#byKey.get(identity.key);
    if (known) return known;
    const gathered = {
      identity,
      title: null,
      registered: null,
      sopIds: new Set<SopId>(),
      wordings: new Map(),
    };
    this.#byKey.set(identity.key, gathered);
    return gathered;
  }

  #referred(rujukan: string): Gathered {
    const known = this.#byKey.get(this.#byFile.get(rujukan) ?? rujukan);
    if (known) return known;
    const parsed = parseCitation(rujukan, null);
    if (!parsed) throw new Error(`Reference "${rujukan}" names no regulation`);
    return this.#gather(parsed.identity);
  }

  #finish({ identity, title, registered, sopIds, wordings }: Gathered): Regulation {
    return {
      ...identity,
      path: regulationPath(identity.key),
      shortName: shortName(identity),
      longName: longName(identity),
      title,
      rank: rankOf(identity),
      registered,
      successor: this.#named(registered?.digantiOleh, identity.region),
      amendments: (registered?.diubahOleh ?? []).flatMap((one) => this.#named(one, identity.region) ?? []),
      wordings: Array.from(wordings, ([teks, users]): Wording => ({ teks, sopIds: [...users] })).sort(
        (a, b) => b.sopIds.length - a.sopIds.length,
      ),
      sopIds: [...sopIds],
    };
  }

  /** Another regulation as the register words it, with its key where the catalogue has it. */
  #named(relation: RegulationData["digantiOleh"], region: string | null): Successor | null {
    if (!relation) return null;
    const { peraturan: teks, keterangan: note = null } = relation;
    const key = parseCitation(teks, region)?.identity.key;
    return { teks, note, key: key !== undefined && this.#byKey.has(key) ? key : null };
  }
}

/** All regulations that the words of a printed legal basis name: as cited, or as amending or replacing a cited one. */
export function namedIn({ cited }: Citation): RegulationKey[] {
  return cited.flatMap(({ key, amendedBy, replacedBy }) => [key, amendedBy, replacedBy ?? []].flat());
}

/** Whether the words of a printed legal basis name a regulation. */
export function names(citation: Citation, wanted: string): boolean {
  return namedIn(citation).some((one) => one === wanted);
}

/** The first of each key. */
function distinct(cited: readonly CitedRegulation[]): CitedRegulation[] {
  return [...new Map([...cited].reverse().map((one) => [one.key, one])).values()].reverse();
}

function remember({ sopIds, wordings }: Gathered, teks: string, sopId: SopId): void {
  sopIds.add(sopId);
  const users = wordings.get(teks) ?? new Set();
  wordings.set(teks, users.add(sopId));
}
