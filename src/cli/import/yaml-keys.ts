/** Sets keys of a YAML file as a person would: comments, folds and the other lines stay as they were written. */
import { must } from "../../basics/must.ts";
import { isMap, isNode, isScalar, parseDocument, stringify } from "yaml";

/**
 * @param text a mapping, or nothing
 * @param changes keys and their values; a number's text is written as a number
 */
export function withKeys(text: string, changes: Readonly<Record<string, unknown>>): string {
  const { contents } = parseDocument(text);
  const pairs = isMap(contents) ? contents.items : [];
  const places = new Map(
    pairs.flatMap(({ key, value }) => {
      if (!isScalar(key) || !key.range) return [];
      const end = (isNode(value) && value.range?.[1]) || key.range[1] + 1;
      return [[String(key.value), [key.range[0], end]] as const] as const;
    }),
  );
  let result = text;
  const known = Object.entries(changes).filter(([key]) => places.has(key));
  for (const [key, value] of known.sort(([a], [b]) => must(places, b)[0] - must(places, a)[0])) {
    const [from, to] = must(places, key);
    result =
      result.slice(0, from) +
      lines(key, value).trimEnd() +
      result.slice(to).replace(/^(?!\n)/, result.slice(0, to).endsWith("\n") ? "\n" : "");
  }
  const added = Object.entries(changes).filter(([key]) => !places.has(key));
  const gap = result === "" || result.endsWith("\n") ? "" : "\n";
  return result + gap + added.map(([key, value]) => lines(key, value)).join("");
}

function lines(key: string, value: unknown): string {
  const plain = key === "nomor" && /^\d+$/.test(String(value)) ? Number(value) : value;
  return stringify({ [key]: plain }, { lineWidth: 0 });
}
