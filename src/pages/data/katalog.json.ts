import type { APIRoute } from "astro";
import { katalogJson } from "../../catalogue/export/katalog.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

export const GET: APIRoute = async () =>
  Response.json(katalogJson(await getCatalogue(), import.meta.env.BASE_URL));
