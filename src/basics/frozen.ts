/** A value that nobody may change, to its last leaf. */
import type * as z from "zod";

export type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value;

/** What a data file holds, as its schema says: dates and items in the words of the paper. */
export type Published<Schema extends z.ZodType> = Frozen<z.input<Schema>>;
