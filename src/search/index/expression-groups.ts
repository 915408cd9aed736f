/** Which expressions mean the same, from the glossary: each is found by all of its group. */
import type { GlossaryData } from "../../schema/glossary.ts";
import { foldWords, splitWords } from "../../words/split.ts";

/**
 * Groups of expressions as written, each expression in one group only: groups that share an expression become one.
 * Abbreviations marked `umum` stand in nearly every SOP and choose nothing, so they form no group.
 */
export function expressionGroups(glossary: GlossaryData): string[][] {
  const groups: string[][] = [];
  const groupOf = new Map<string, string[]>();
  const add = (members: readonly string[]): void => {
    const target =
      members.map((member) => groupOf.get(foldWords(member))).find((group) => group !== undefined) ?? [];
    if (target.length === 0) groups.push(target);
    for (const member of members) {
      const key = foldWords(member);
      const other = groupOf.get(key);
      if (other === target) continue;
      for (const moved of other ?? [member]) {
        target.push(moved);
        groupOf.set(foldWords(moved), target);
      }
      if (other) groups.splice(groups.indexOf(other), 1);
    }
  };
  for (const { singkatan, kepanjangan, lain = [], umum } of glossary.singkatan) {
    if (!umum) add([singkatan, kepanjangan, ...lain]);
  }
  for (const synonyms of glossary.sinonim) add(synonyms);
  for (const { baku, lain } of glossary.ejaan) {
    if ([baku, ...lain].some((form) => splitWords(form).length > 1)) add([baku, ...lain]);
  }
  return groups.filter((group) => group.length > 1);
}
