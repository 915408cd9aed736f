import type { APIRoute } from "astro";
import { sopCsv } from "../../catalogue/export/csv.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

/** The byte order mark makes spreadsheets read the file as UTF-8. */
export const GET: APIRoute = async () =>
  new Response(`\uFEFF${sopCsv(await getCatalogue(), import.meta.env.BASE_URL)}`);
