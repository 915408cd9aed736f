/** Which of many expressions stand in many texts, in one walk through them. */
import { splitWords } from "../../words/split.ts";
import { firstOf } from "../../basics/must.ts";

/**
 * @param rootOf the root of a folded word: inside an expression of several words, forms do not matter
 * @returns whether an expression, one of those given, occurs
 */
export function occurring(
  expressions: readonly string[],
  texts: Iterable<string>,
  rootOf: (word: string) => string,
): (expression: string) => boolean {
  const words = (text: string): string[] => splitWords(text).map((word) => word.text);
  const single = new Set<string>();
  const found = new Set<string>();
  const byFirst = new Map<string, string[][]>();
  for (const expression of expressions) {
    const roots = words(expression).map(rootOf);
    if (roots.length < 2) continue;
    const list = byFirst.get(firstOf(roots)) ?? [];
    byFirst.set(firstOf(roots), list);
    list.push(roots);
  }
  for (const text of new Set(texts)) {
    const typed = words(text);
    const roots = typed.map(rootOf);
    for (const word of typed) single.add(word);
    roots.forEach((root, at) => {
      for (const wanted of byFirst.get(root) ?? []) {
        if (wanted.every((one, step) => roots[at + step] === one)) found.add(wanted.join(" "));
      }
    });
  }
  return (expression) => {
    const typed = words(expression);
    return typed.length === 1 ? single.has(firstOf(typed)) : found.has(typed.map(rootOf).join(" "));
  };
}
