import type { APIRoute } from "astro";
import { grafJson } from "../../catalogue/export/graf.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

export const GET: APIRoute = async () =>
  Response.json(grafJson(await getCatalogue(), import.meta.env.BASE_URL));
