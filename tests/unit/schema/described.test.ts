/** Every key that an editor may write has a title and a description: forms, guides and editors show them. */
import { expect, it } from "vitest";
import { FIELD_LABELS } from "../../../src/schema/field-labels.ts";
import { dataJsonSchemas, sopJsonSchema } from "../../../src/schema/json-schema.ts";

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Keys below a schema that lack title or description, as paths. */
function undescribed({ properties = {}, items, anyOf = [] }: Node, path: string): string[] {
  const own = Object.entries(properties).flatMap(([key, node]) => [
    ...(node.title && node.description ? [] : [`${path}.${key}`]),
    ...undescribed(node, `${path}.${key}`),
  ]);
  return [...own, ...[items ?? [], anyOf].flat().flatMap((node) => undescribed(node, path))];
}

it.each(Object.entries({ sop: sopJsonSchema(), ...dataJsonSchemas() }))("%s", (name, schema) => {
  expect(undescribed(schema, name)).toEqual([]);
});

it("the form's labels are the titles", () => {
  const { properties = {} } = sopJsonSchema() as Node;
  const titles = Object.keys(FIELD_LABELS).map((key) => [key, properties[key]?.title]);
  expect(titles).toEqual(Object.entries(FIELD_LABELS));
});
