/** Judges one answer as the schema will judge the file. */
import type * as z from "zod";
import { findMistakes } from "../../schema/errors.ts";

/** @returns what is wrong with a value of that key, in a sentence; undefined: nothing */
export function fieldCheck(schema: z.ZodObject, key: string): (value: string) => string | undefined {
  return (value) => {
    const { error } = schema.safeParse({ [key]: value });
    if (!error) return undefined;
    const mistakes = findMistakes(schema, error, { value: { [key]: value }, textAt: () => undefined });
    const own = mistakes.find(({ path }) => path[0] === key);
    return own && `${own.found}; ${own.expected}. ${own.fix}`;
  };
}
