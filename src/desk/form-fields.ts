/** The fields of the correction form, read off the JSON Schema of an entry: a new key of the schema is a new field here. */
import { sopJsonSchema } from "../schema/json-schema.ts";

export type DeskField = {
  readonly key: string;
  readonly label: string;
  readonly help: string;
} & (
  | { readonly kind: "text" | "number" }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  /** A text, or an object of a text and other fields. */
  | { readonly kind: "item"; readonly text: string; readonly more: readonly DeskField[] }
  | { readonly kind: "list"; readonly item: DeskField }
  | { readonly kind: "group"; readonly fields: readonly DeskField[] }
);

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
}

/** All keys of a SOP, in the order of the form. */
export function formFields(): DeskField[] {
  return fieldsOf(sopJsonSchema());
}

function fieldsOf({ properties = {} }: Schema): DeskField[] {
  return Object.entries(properties).map(([key, schema]) => fieldOf(key, schema));
}

function fieldOf(key: string, schema: Schema): DeskField {
  const base = { key, label: schema.title ?? key, help: schema.description ?? "" };
  const branches = schema.anyOf ?? [];
  const object = branches.find(({ properties }) => properties);
  if (object?.properties) {
    const { teks: _, ...more } = object.properties;
    return { ...base, kind: "item", text: "teks", more: fieldsOf({ properties: more }) };
  }
  const list = schema.type === "array" ? schema : branches.find(({ type }) => type === "array");
  if (list) return { ...base, kind: "list", item: fieldOf("", list.items ?? {}) };
  if (schema.properties) return { ...base, kind: "group", fields: fieldsOf(schema) };
  if (schema.enum) return { ...base, kind: "choice", choices: schema.enum.map(String) };
  if (schema.type === "integer" || schema.type === "number") return { ...base, kind: "number" };
  return { ...base, kind: "text" };
}
