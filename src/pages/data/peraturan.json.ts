import type { APIRoute } from "astro";
import { peraturanJson } from "../../catalogue/export/peraturan.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

export const GET: APIRoute = async () =>
  Response.json(peraturanJson(await getCatalogue(), import.meta.env.BASE_URL));
