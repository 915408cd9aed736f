/** Looks into a schema: which keys are known at a place. */
import type * as z from "zod";

type Schema = z.core.$ZodType;

/** The keys that the schema knows at `path` (list indexes are numbers), in the order of the schema; empty when it is no object. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[]): string[] {
  let places = [schema];
  for (const step of path) places = places.flatMap(plain).flatMap((place) => inside(place, step));
  return places.flatMap(plain).flatMap((place) => Object.keys(shapeOf(place)));
}

function inside(schema: Schema, step: PropertyKey): Schema[] {
  const def = definition(schema);
  if (def.type === "array") return [def.element];
  const child = shapeOf(schema)[String(step)];
  return child ? [child] : [];
}

/** What Zod says of a schema; its own types tell the kinds apart only in a union that a schema's type does not name. */
function definition(schema: Schema): z.core.$ZodTypes["_zod"]["def"] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = definition(schema);
  return def.type === "object" ? def.shape : {};
}

/** The schema without wrappers (optional, default, transform); all branches of a union. */
function plain(schema: Schema): Schema[] {
  const def = definition(schema);
  if (def.type === "optional" || def.type === "default" || def.type === "prefault")
    return plain(def.innerType);
  if (def.type === "pipe") return plain(def.in);
  if (def.type === "union") return def.options.flatMap(plain);
  return [schema];
}
