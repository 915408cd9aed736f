/** The language of Indonesian offices: `vocabulary.tsv`, read once, and what of it one catalogue needs. */
import { readFileSync } from "node:fs";
import type { GlossaryData } from "../../schema/glossary.ts";
import { foldWords } from "../../words/split.ts";
import { expressionGroups } from "./expression-groups.ts";
import { isKeyOf } from "../../basics/typed-keys.ts";

/** Rows of the file by kind, each a list of members; spellings have the standard form first. */
interface Vocabulary {
  readonly searti: readonly (readonly string[])[];
  readonly ejaan: readonly (readonly string[])[];
  readonly layanan: readonly (readonly string[])[];
}

export const VOCABULARY: Vocabulary = readVocabulary(
  readFileSync(new URL("vocabulary.tsv", import.meta.url), "utf8"),
);

/** @throws Error naming the line that has another form than kind, source, members */
function readVocabulary(text: string): Vocabulary {
  const rows: Record<keyof Vocabulary, string[][]> = { searti: [], ejaan: [], layanan: [] };
  text.split("\n").forEach((line, at) => {
    if (line === "" || line.startsWith("#")) return;
    const [kind = "", source = "", members = ""] = line.split("\t");
    if (!isKeyOf(rows, kind) || source === "" || members === "")
      throw new Error(`vocabulary.tsv line ${at + 1} is not "kind, source, members": ${line}`);
    rows[kind].push(members.split(" | "));
  });
  return rows;
}

/**
 * The glossary's groups, widened by the engine's, and those of the engine's that the catalogue has a member of.
 * An office's own meaning of an abbreviation shuts out the engine's.
 * @param inCatalogue whether an expression stands in the catalogue's texts
 */
export function groupsFor(glossary: GlossaryData, inCatalogue: (expression: string) => boolean): string[][] {
  const groups = expressionGroups(glossary);
  const owner = new Map(groups.flatMap((group) => group.map((member) => [foldWords(member), group])));
  for (const { singkatan, kepanjangan, lain = [], umum } of glossary.singkatan) {
    // What nearly every SOP has forms no group, and nothing of the engine's may make it one.
    if (umum) for (const member of [singkatan, kepanjangan, ...lain]) owner.set(foldWords(member), []);
  }
  for (const row of VOCABULARY.searti) {
    const owners = new Set(
      row.filter((member) => !isAbbreviation(member)).flatMap((m) => [owner.get(foldWords(m))]),
    );
    owners.delete(undefined);
    const fresh = row.filter((member) => !owner.has(foldWords(member)));
    const [only] = owners;
    if (owners.size > 1 || only?.length === 0) continue;
    if (!only && (fresh.length < 2 || !fresh.some(inCatalogue))) continue;
    const target = only ?? [];
    if (!only) groups.push(target);
    for (const member of fresh) {
      target.push(member);
      owner.set(foldWords(member), target);
    }
  }
  return groups;
}

/** Citizens' matters that no SOP here is about, whatever it calls them. */
export function citizensMatters(
  own: readonly string[],
  inCatalogue: (expression: string) => boolean,
): string[] {
  const rows = [...own.map((matter) => [matter]), ...VOCABULARY.layanan];
  return [...new Set(rows.filter((row) => !row.some(inCatalogue)).flatMap((row) => row.map(foldWords)))];
}

function isAbbreviation(member: string): boolean {
  return !member.includes(" ") && /\p{Lu}.*\p{Lu}|\d/u.test(member);
}
