/** The entry that a PDF of our own carries inside. It counts only while the page has its words: who edits a page edits no data. */
import type { Blocks } from "../blocks.ts";
import type { ImportedSop } from "../entry.ts";
import { asPrinted } from "../../schema/printed/as-printed.ts";
import { sopSchema, type SopData } from "../../schema/sop.ts";
import { clean } from "../text.ts";
import { given } from "../../basics/typed-keys.ts";

/** A word longer than this may be broken over lines on the page. */
const LONGEST = 16;

/** @returns null where there is none; "differs" where the page has other words */
export function attachedEntry({ attached, lines }: Blocks): Omit<ImportedSop, "sumber"> | "differs" | null {
  const sop = attached === undefined ? null : parsed(attached);
  if (!sop) return null;
  const page = squeezed(lines.map(({ parts }) => parts.map(({ text }) => text).join("")).join(""));
  const words = printedIn(sop).flatMap((text) => clean(text).split(" "));
  return words.every((word) => word.length > LONGEST || page.includes(squeezed(word))) ? sop : "differs";
}

function parsed(text: string): Omit<ImportedSop, "sumber"> | null {
  try {
    const { data } = sopSchema.safeParse(JSON.parse(text));
    return data ? imported(data) : null;
  } catch {
    return null;
  }
}

function imported(data: SopData): Omit<ImportedSop, "sumber"> {
  const { prosedur } = data;
  return given({
    ...asPrinted(data),
    disahkanOleh: given(data.disahkanOleh),
    prosedur: prosedur && {
      pelaksana: prosedur.pelaksana,
      langkah: prosedur.langkah.map((step) => given({ ...step, pelaksana: [step.pelaksana].flat() })),
    },
  });
}

/** All words of an entry that stand on the page. */
function printedIn(sop: Omit<ImportedSop, "sumber">): string[] {
  const { formulir: _, disahkanOleh, bagianLain = [], prosedur, ...fields } = sop;
  const steps = prosedur?.langkah.map(({ simbol: __, ...step }) => step) ?? [];
  return [
    ...Object.values(fields),
    ...Object.values(disahkanOleh),
    ...bagianLain.flatMap(({ judul, isi }) => [judul, ...isi]),
    ...(prosedur?.pelaksana ?? []),
    ...steps.flatMap((step) => Object.values(step)),
  ]
    .flat()
    .filter((text) => typeof text === "string");
}

function squeezed(text: string): string {
  return clean(text).replaceAll(/\s/g, "");
}
