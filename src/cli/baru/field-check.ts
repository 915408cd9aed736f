/** Judges one answer as the schema will judge the file. */
import type * as z from "zod";
import { mistakesOfValues } from "../../schema/mistakes/errors.ts";
import { mistakeSentences } from "../../schema/mistakes/problem.ts";

/** @returns what is wrong with a value of that key, in a sentence; undefined: nothing */
export function fieldCheck(schema: z.ZodObject, key: string): (value: string) => string | undefined {
  return (value) => {
    const own = mistakesOfValues(schema, { [key]: value }).find(({ path }) => path[0] === key);
    return own && mistakeSentences(own);
  };
}
