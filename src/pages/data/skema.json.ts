import type { APIRoute } from "astro";
import { sopJsonSchema } from "../../schema/json-schema.ts";

export const GET: APIRoute = () => Response.json(sopJsonSchema());
