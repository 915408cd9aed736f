import type { APIRoute } from "astro";
import { grafGraphml } from "../../catalogue/export/graf-formats.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

export const GET: APIRoute = async () =>
  new Response(grafGraphml(await getCatalogue(), import.meta.env.BASE_URL));
