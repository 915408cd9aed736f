/**
 * Fields of the editor at `/admin/`, made from the JSON Schema of a content file, so that the two cannot part. What the
 * editor has no field for (a list of words or objects, say) is left out: it keeps keys that it does not know.
 */
import type { Field } from "@sveltia/cms";

/** What the schemas of our content files use of JSON Schema. */
interface JsonSchema {
  readonly type?: "string" | "integer" | "boolean" | "array" | "object";
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** The fields of an object, in its order; a key that cannot be edited here is not among them. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema): Field[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const field = fieldOf(name, schema, required.includes(name));
    return field ? [field] : [];
  });
}

function fieldOf(name: string, schema: JsonSchema, required: boolean): Field | null {
  const known = { name, label: schema.title ?? name, required };
  const own = schema.description === undefined ? known : { ...known, hint: schema.description };
  if (schema.const !== undefined) return null;
  if (schema.anyOf) return schema.anyOf.every(isWord) ? { ...own, widget: "string" } : null;
  if (schema.enum) return { ...own, widget: "select", options: [...schema.enum] };
  if (schema.type === undefined) return null;
  switch (schema.type) {
    case "string":
      return { ...own, widget: "string", ...patternOf(schema) };
    case "boolean":
      return { ...own, widget: "boolean" };
    case "integer":
      return { ...own, widget: "number", value_type: "int", ...rangeOf(schema) };
    case "array":
      return schema.items ? listOf(own, schema.items) : null;
    case "object": {
      const fields = allFieldsOf(schema);
      return fields ? { ...own, widget: "object", fields } : null;
    }
  }
}

interface Own {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
}

function listOf(own: Own, items: JsonSchema): Field | null {
  if (items.enum) return { ...own, widget: "select", multiple: true, options: [...items.enum] };
  if (items.type === "object") {
    const fields = allFieldsOf(items);
    return fields ? { ...own, widget: "list", fields } : null;
  }
  // Where an item may be words or more, the settings say whether any is more.
  const words = isWord(items) || (items.anyOf?.some(isWord) ?? false);
  return words ? { ...own, widget: "list", field: { name: "butir", label: "Butir" } } : null;
}

/** The fields of an object that can be edited as a whole, else null: a half of it would be misleading. */
function allFieldsOf(schema: JsonSchema): Field[] | null {
  const fields = fieldsOf(schema);
  return fields.length === Object.keys(schema.properties ?? {}).length ? fields : null;
}

function isWord({ type, enum: options }: JsonSchema): boolean {
  return (type === "string" && options === undefined) || type === "integer";
}

function patternOf({ pattern, description = "" }: JsonSchema): { pattern?: [string, string] } {
  return pattern === undefined ? {} : { pattern: [pattern, description] };
}

function rangeOf({ minimum, maximum }: JsonSchema): { min?: number; max?: number } {
  return {
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  };
}
