import type { APIRoute } from "astro";
import { temuanJson } from "../../catalogue/export/temuan.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

export const GET: APIRoute = async () =>
  Response.json(temuanJson(await getCatalogue(), import.meta.env.BASE_URL));
