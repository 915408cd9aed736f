/** The correction form follows the schema. */
import { expect, it } from "vitest";
import { formFields, type DeskField } from "../../../src/desk/form-fields.ts";
import { LABELS } from "../../../src/schema/field-labels.ts";

const byKey = new Map(formFields().map((field) => [field.key, field]));

it("has every printed part under its printed label", () => {
  for (const [key, label] of Object.entries(LABELS)) expect(byKey.get(key)?.label).toBe(label);
});

it("knows the kind of each", () => {
  const kinds = [
    "nama",
    "dasarHukum",
    "disahkanOleh",
    "formulir",
    "prosedur",
    "bagianLain",
    "tanggalRevisi",
  ].map((key) => byKey.get(key)?.kind);
  expect(kinds).toEqual(["text", "list", "group", "choice", "group", "list", "text"]);
  const basis = byKey.get("dasarHukum") as DeskField & { kind: "list" };
  expect(basis.item.kind).toBe("item");
});

it("tells of every field what it is for", () => {
  const silent = [...byKey.values()].filter(({ help }) => help === "").map(({ key }) => key);
  expect(silent).toEqual([]);
});
