/** Which unit the entries belong to. */
import { getContent } from "../../build/shared-content.ts";
import { ImportMistake } from "./options.ts";
import { firstOf } from "../../basics/must.ts";

/**
 * The unit as asked for, or the only one of the content folder.
 * @throws ImportMistake when it is not there, or when there are several to choose from
 */
export async function chooseUnit(wanted: string | null): Promise<string> {
  const units = (await getContent()).units.map(({ id }) => id);
  if (wanted === null && units.length === 1) return firstOf(units);
  const known =
    units.length > 0 ? `Yang ada: ${units.join(", ")}.` : "Belum ada unit; buat dengan npm run baru -- unit.";
  if (wanted === null) throw new ImportMistake(`Belum disebut unitnya dengan --unit. ${known}`);
  if (!units.includes(wanted)) throw new ImportMistake(`Unit "${wanted}" belum ada. ${known}`);
  return wanted;
}
