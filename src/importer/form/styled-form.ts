/** Forms that say of each paragraph which field it is, by its style: our own Word files, whatever an office has written in. */
import type { Line, Part } from "../blocks.ts";
import type { Doubt, ImportedSop } from "../entry.ts";
import { FORM_LISTS, type FormList } from "../../schema/field-labels.ts";
import { FORM_DATES } from "../../schema/field-labels.ts";
import { firstOf, lastOf } from "../../basics/must.ts";
import type { PrintedStyle } from "../../schema/formats/printed-styles.ts";
import { join } from "../text.ts";
import { dateIn } from "./identity/dates.ts";
import type { IdentityKey } from "./labels/known-labels.ts";
import { labelAt } from "./labels/labels.ts";
import { itemsFrom } from "./items/items.ts";
import type { FormLines } from "./document/split-forms.ts";
import { tableOf } from "../../basics/typed-keys.ts";

interface Field {
  readonly line: Line;
  readonly part: Part;
}

/** The forms of such a document, each from its letterhead on; null where it is no such document. */
export function styledForms(lines: readonly Line[]): FormLines[] | null {
  if (!lines.some((line) => fieldsIn([line], "nama").length > 0)) return null;
  const heads = new Set<object | undefined>();
  const starts = lines.flatMap((line, index) => {
    const cells = fieldsIn([line], "kop").map(({ part }) => part.cell);
    const begins = cells.some((cell) => !heads.has(cell));
    for (const cell of cells) heads.add(cell);
    return begins ? [index] : [];
  });
  // What stands above the first letterhead is no form's.
  return (starts.length > 0 ? starts : [0]).map((start, index, all) => {
    const own = lines.slice(start, all[index + 1] ?? lines.length);
    const end = own.findLastIndex(({ parts }) => parts.some(({ style }) => style !== undefined)) + 1;
    return { cover: own.slice(0, end), steps: own.slice(end) };
  });
}

/** @param lines of one form, without its steps */
export function styledSop(
  lines: readonly Line[],
  unit: number,
): { sop: Omit<ImportedSop, "sumber" | "formulir" | "prosedur">; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const text = (style: PrintedStyle): string => join(fieldsIn(lines, style).map(({ part }) => part.text));
  const optional = <Key extends string>(key: Key, value: string): Partial<Record<Key, string>> =>
    value === "" ? {} : tableOf([key], () => value);
  const list = (key: FormList): string[] => itemsOf(fieldsIn(lines, key), key, unit, doubts);
  const date = (key: (typeof FORM_DATES)[number]): Partial<Record<(typeof FORM_DATES)[number], string>> => {
    const printed = text(key);
    const read = dateIn(printed) ?? "";
    if (read === "" && printed !== "")
      doubts.push({ bidang: key, teks: `Tidak terbaca sebagai tanggal: "${printed}".` });
    // Printed with nothing beside it: the entry keeps that this form has the label.
    if (read === "" && key === "tanggalPengesahan" && isLabelled(lines, key)) return { [key]: "" };
    return optional(key, read);
  };
  const bagianLain = othersIn(lines, unit, doubts);
  const stray = join(
    lines.flatMap(({ parts }) => parts.filter(({ style }) => style === undefined).map((part) => part.text)),
  );
  if (stray !== "") doubts.push({ bidang: "", teks: `Tidak jelas bagian formulir mana: "${stray}".` });
  return {
    sop: {
      nama: text("nama"),
      ...optional("nomor", text("nomor")),
      ...FORM_DATES.map(date).reduce((all, one) => ({ ...all, ...one })),
      disahkanOleh: {
        ...optional("jabatan", text("jabatan")),
        ...optional("nama", text("pejabat")),
        ...optional("pangkat", text("pangkat")),
        ...optional("nip", text("nip").replace(/^NIP\b[\s.:]*/i, "")),
      },
      ...tableOf(FORM_LISTS, list),
      ...(bagianLain.length > 0 ? { bagianLain } : {}),
    },
    doubts,
  };
}

function fieldsIn(lines: readonly Line[], ...styles: readonly PrintedStyle[]): Field[] {
  return lines.flatMap((line) =>
    line.parts.flatMap((part) => (part.style && styles.includes(part.style) ? [{ line, part }] : [])),
  );
}

function isLabelled(lines: readonly Line[], key: IdentityKey): boolean {
  return fieldsIn(lines, "label").some(({ part }) => {
    const label = labelAt(part.text);
    return label?.kind === "identity" && label.key === key;
  });
}

function othersIn(lines: readonly Line[], unit: number, doubts: Doubt[]): { judul: string; isi: string[] }[] {
  const parts: { judul: string; fields: Field[] }[] = [];
  for (const field of fieldsIn(lines, "judul", "isi")) {
    if (field.part.style === "judul") parts.push({ judul: field.part.text, fields: [] });
    else parts.at(-1)?.fields.push(field);
  }
  return parts.map(({ judul, fields }) => ({ judul, isi: itemsOf(fields, "bagianLain", unit, doubts) }));
}

/** Paragraphs are items as they stand, unless their numbers have been typed. */
function itemsOf(fields: readonly Field[], key: string, unit: number, doubts: Doubt[]): string[] {
  const paragraphs: Part[][] = [];
  for (const { part } of fields) {
    if (part.begins || paragraphs.length === 0) paragraphs.push([part]);
    else lastOf(paragraphs).push(part);
  }
  const whole = fields.length === 1 || paragraphs.every((one) => firstOf(one).listed);
  if (whole) return paragraphs.map((one) => join(one.map(({ text }) => text)));
  const { items, doubts: unsure } = itemsFrom(
    fields.map(({ part, line: { y, page } }) => ({ ...part, y, page })),
    unit,
    false,
  );
  doubts.push(...unsure.map((teks) => ({ bidang: key, teks })));
  return [...items];
}
