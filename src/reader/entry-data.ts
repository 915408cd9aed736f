/** The data of a content file by its schema, and where everything in it is written. */
import type * as z from "zod";
import { uncarriedValues } from "../schema/files/carried-text.ts";
import { fieldName, findMistakes } from "../schema/mistakes/errors.ts";
import { mayLoseText } from "../schema/files/lost-text.ts";
import { problemAt, type Mistake, type Problem } from "../schema/mistakes/problem.ts";
import { readYaml } from "../schema/files/yaml.ts";
import { quickYaml } from "./quick-yaml.ts";

/** Data as the schema gives it, and a way to name a mistake found later at one of its fields. */
export interface Entry<Data> {
  readonly data: Data;
  readonly problemAt: (path: readonly PropertyKey[], mistake: Mistake) => Problem;
}

/**
 * Reads YAML that starts on line `firstLine` of `file`. Null when something is wrong; then `problems` has grown. A text
 * is kept letter for letter or refused.
 */
export function parseData<Schema extends z.ZodType>(
  file: string,
  text: string,
  firstLine: number,
  schema: Schema,
  problems: Problem[],
): Entry<z.output<Schema>> | null {
  const value = quickYaml(text);
  // Characters as they stand have been looked at; what is left are those that escapes stand for.
  const uncarried = text.includes("\\") ? uncarriedValues(value) : [];
  if (uncarried.length > 0) {
    const { placeOf, lost } = readYaml(text, firstLine);
    for (const { place, ...mistake } of lost) problems.push(problemAt(file, place, null, mistake));
    const told = new Set(lost.map(({ place }) => place.line));
    for (const { path, mistake } of uncarried) {
      if (!told.has(placeOf(path).line))
        problems.push(problemAt(file, placeOf(path), fieldName(path) || null, mistake));
    }
    return null;
  }
  const quick = mayLoseText(text) ? null : schema.safeParse(value);
  if (quick?.success) {
    const place = (path: readonly PropertyKey[]) => readYaml(text, firstLine).placeOf(path);
    return {
      data: quick.data,
      problemAt: (path, mistake) => problemAt(file, place(path), fieldName(path) || null, mistake),
    };
  }
  const yaml = readYaml(text, firstLine);
  for (const { place, ...mistake } of [...yaml.mistakes, ...yaml.lost])
    problems.push(problemAt(file, place, null, mistake));
  if (yaml.mistakes.length > 0 || yaml.value === undefined) return null;
  const result = schema.safeParse(yaml.value ?? {});
  if (!result.success) {
    for (const { path, ...mistake } of findMistakes(schema, result.error, {
      ...yaml,
      value: yaml.value ?? {},
    })) {
      problems.push(problemAt(file, yaml.placeOf(path), fieldName(path) || null, mistake));
    }
    return null;
  }
  if (yaml.lost.length > 0) return null;
  return {
    data: result.data,
    problemAt: (path, mistake) => problemAt(file, yaml.placeOf(path), fieldName(path) || null, mistake),
  };
}
