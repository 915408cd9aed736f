/** Field kinds that several schemas share. Messages are codes; `errors.ts` turns them into Indonesian. */
import * as z from "zod";
import { LONGEST_PART } from "./longest-part.ts";
import type { PrintedDate } from "./printed/printed-date.ts";
import { readPrintedDate } from "./printed/read-date.ts";

/** Text that says something: trimmed length at least one, kept exactly as written. */
export const printedText = z.string().refine((text) => text.trim() !== "", { params: { code: "empty" } });

/** Lower-case words joined by hyphens, as used in file names and URLs. */
export const slug = z.string().regex(new RegExp(`^(?=.{1,${LONGEST_PART}}$)[a-z0-9]+(?:-[a-z0-9]+)*$`));

/** Where a SOP stands below `sop/`: its file's name, or that with its unit before it. */
export const sopAddress = z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** A date as printed, in words or digits; becomes the printed text with its ISO form as far as it can be read. */
export const printedDate = z.string().transform((printed, context): PrintedDate => {
  const date = readPrintedDate(printed);
  if (date) return date;
  context.issues.push({ code: "custom", input: printed, params: { code: "no-date" } });
  return z.NEVER;
});

/** An ISO date, or only its year or year and month where nobody knows the day: `2025`, `2025-01`, `2025-01-31`. */
export const isoDateOrPart = z.union([
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
  // YAML reads a bare year as a number.
  z.int().min(1900).max(2100).transform(String),
]);

/** After how many years a SOP is looked at again. */
export const reviewYears = z.int().min(1).max(20);

/** A public web address (https or http). */
export const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/);

/** A printed list item, with the target where the automatic match would be wrong (`tidak-ada`: no target). */
export interface Item {
  readonly teks: string;
  readonly rujukan?: string | undefined;
}

/** A list item: the bare text, or `{ teks, rujukan }`. Always becomes an `Item`. */
export const item = z
  .union([
    printedText,
    z.strictObject({
      teks: printedText.meta({ title: "Teks", description: "Butir seperti tercetak." }),
      rujukan: printedText.meta({
        title: "Rujukan",
        description: "Berkas SOP atau peraturan yang sebenarnya dimaksud, atau tidak-ada.",
      }),
    }),
  ])
  .transform((value): Item => (typeof value === "string" ? { teks: value } : value));
