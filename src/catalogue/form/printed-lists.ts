/** The lists of the form as texts, whether their items are plain or carry a target. */
import { FORM_LISTS, type FormList } from "../../schema/field-labels.ts";
import type { SopData } from "../../schema/sop.ts";

/** Printed lists of the form by frontmatter key, in the form's order. */
export function printedLists(data: SopData): (readonly [field: FormList, items: readonly string[]])[] {
  return FORM_LISTS.map((field) => [field, listTexts(data, field)]);
}

/** The items of one list as printed. */
export function listTexts(data: SopData, field: FormList): string[] {
  return data[field].map((item) => (typeof item === "string" ? item : item.teks));
}

/** Whether a field of the form is one of its lists. */
export function isFormList(field: string): field is FormList {
  return FORM_LISTS.some((list) => list === field);
}
