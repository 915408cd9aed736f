/** Where the form prints nothing, or only a mark of emptiness. */
import { isEmptyMark } from "../../schema/printed/empty-mark.ts";
import { isBlankNumber } from "../../schema/printed/sop-number.ts";
import type { SopData } from "../../schema/sop.ts";
import { isFormList, listTexts } from "./printed-lists.ts";

/** The key under which a form prints a date: approval stands for effect where that alone is printed. */
export function printedAs<Key extends string>(
  { tanggalEfektif, tanggalPengesahan }: Pick<SopData, "tanggalEfektif" | "tanggalPengesahan">,
  field: Key,
): Key | "tanggalPengesahan" {
  const approval = field === "tanggalEfektif" && !tanggalEfektif && tanggalPengesahan;
  return approval ? "tanggalPengesahan" : field;
}

/** Whether a field of the identity part is blank; approval stands for effect where the form prints that. */
export function isBlank(data: SopData, field: string): boolean {
  const { nomor, tanggalPembuatan, tanggalEfektif, tanggalPengesahan, disahkanOleh } = data;
  switch (field) {
    case "nomor":
      return nomor === undefined || isBlankNumber(nomor);
    case "tanggalPembuatan":
      return isNone(tanggalPembuatan?.printed);
    case "tanggalEfektif":
      return isNone(tanggalEfektif?.printed) && isNone(tanggalPengesahan?.printed);
    case "disahkanOleh":
      return isNone(disahkanOleh.jabatan) && isNone(disahkanOleh.nama);
    default:
      return isFormList(field) && listTexts(data, field).every(isEmptyMark);
  }
}

/** What is not printed, or printed as a mark of emptiness. */
export function isNone(printed: string | undefined): boolean {
  return printed === undefined || isEmptyMark(printed);
}
