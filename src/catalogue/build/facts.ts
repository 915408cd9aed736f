/** What the rules are told: facts about each SOP, and about the unit that issued it. */
import type { DataEntry, SopEntry } from "../../schema/content.ts";
import type { SopId, UnitId } from "../../schema/ids.ts";
import { must } from "../../basics/must.ts";
import type { UnitData } from "../../schema/unit.ts";
import { copiedParts } from "../alike/copied-parts.ts";
import { namesakes, nearNames, type NamedEntry } from "../alike/near-names.ts";
import { sharedNumbers } from "../alike/same-number.ts";
import { findingsOf, NO_HABITS, unitHabits } from "../findings/index.ts";
import type { RuleContext, SopFacts } from "../findings/rule.ts";
import { signingOf } from "../lifetime/signing.ts";
import type { SentenceLexicon } from "../sentences/lexicon.ts";
import type { Catalogue, Finding, NearName } from "../types.ts";
import type { Unexamined, Drafted } from "./drafts.ts";

/** What the rules hold a SOP against. */
interface Surroundings extends Pick<Catalogue, "site" | "today" | "regulations"> {
  readonly units: readonly DataEntry<UnitData>[];
  readonly lexicon: SentenceLexicon | undefined;
}

/** A SOP that rules have looked at. */
export type Examined = Unexamined & {
  readonly nearNames: readonly NearName[];
  readonly findings: readonly Finding[];
};

/** Adds what the rules find; SOPs stay in order. */
export function examined(drafted: readonly Drafted[], around: Surroundings): Examined[] {
  const contexts = contextsOf(drafted, around);
  const near = nearNames(drafted.map(({ entry }) => namedEntry(entry)));
  const facts = factsOf(drafted, near);
  return drafted.map((one) => ({
    ...one.draft,
    nearNames: near.get(one.draft.id) ?? [],
    findings: findingsOf(facts(one), must(contexts, one.draft.unitId)),
  }));
}

/** The facts about each SOP. A new version may have the name, nearly the name, the number and whole parts of the old one. */
function factsOf(
  drafted: readonly Drafted[],
  near: ReadonlyMap<SopId, readonly NearName[]>,
): (drafted: Drafted) => SopFacts {
  const present = drafted.filter(({ draft }) => draft.past === null).map(({ entry }) => entry);
  const named = present.map(namedEntry);
  const same = namesakes(named);
  const nearNow = present.length === drafted.length ? near : nearNames(named);
  const sameNumber = sharedNumbers(present);
  const copied = copiedParts(present);
  return ({ entry, draft }) => {
    const { id, number, citations, links, past } = draft;
    return {
      id,
      data: entry.data,
      number,
      citations,
      links,
      signing: signingOf(draft),
      namesakes: same.get(id) ?? [],
      sameNumber: sameNumber.get(id) ?? [],
      past,
      nearNames: nearNow.get(id) ?? [],
      copiedParts: copied.get(id) ?? [],
    };
  };
}

/** What is known of each unit and of the whole catalogue, by unit id. */
function contextsOf(
  drafted: readonly Drafted[],
  { site, today, lexicon, regulations, units }: Surroundings,
): Map<UnitId, RuleContext> {
  const drafts = new Map<SopId, Unexamined>(drafted.map(({ draft }) => [draft.id, draft]));
  const habits = unitHabits(drafted.map(({ entry }) => entry));
  return new Map(
    units.map(({ id, data }) => [
      id,
      {
        today,
        lexicon,
        regulations,
        unit: data,
        reviewYears: data.tinjauan ?? site.tinjauan ?? null,
        habits: habits.get(id) ?? NO_HABITS,
        nameOf: (sopId) => must(drafts, sopId).nama,
        pastOf: (sopId) => must(drafts, sopId).past,
      },
    ]),
  );
}

function namedEntry({ id, unit, data }: SopEntry): NamedEntry {
  return { id, unitId: unit, nama: data.nama };
}
