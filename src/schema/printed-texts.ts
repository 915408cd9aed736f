/** The words of a SOP's form, field by field, for what lists, searches or exports them all alike. */
import { FORM_KEYS, type FormField, type SopData } from "./sop.ts";

export type PrintedTexts = Readonly<Record<FormField, readonly string[]>>;

/** Each field as texts: the items of a list, the activities of the procedure; empty where the form leaves it empty. */
export function printedTexts(sop: SopData): PrintedTexts {
  const texts = Object.fromEntries(FORM_KEYS.map((key) => [key, textsOf(sop[key])]));
  return texts as Record<FormField, string[]>;
}

function textsOf(value: SopData[FormField]): string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(itemTexts);
  if ("printed" in value) return [value.printed];
  if ("langkah" in value) return value.langkah.map(({ kegiatan }) => kegiatan);
  return [value.jabatan, value.nama, value.pangkat, value.nip].filter((text) => text !== undefined);
}

type ListItem = Extract<SopData[FormField], readonly unknown[]>[number];

/** A part beyond the known ones is one text, its heading first. */
function itemTexts(item: ListItem): string {
  if (typeof item === "string") return item;
  if ("teks" in item) return item.teks;
  return item.isi.length === 0 ? item.judul : `${item.judul}: ${item.isi.join("; ")}`;
}
