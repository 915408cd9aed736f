import type { APIRoute } from "astro";
import { grafDot } from "../../catalogue/export/graf-formats.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

export const GET: APIRoute = async () =>
  new Response(grafDot(await getCatalogue(), import.meta.env.BASE_URL));
