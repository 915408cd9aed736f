import type { APIRoute } from "astro";
import { grafCsv } from "../../catalogue/export/graf-formats.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

/** The byte order mark makes spreadsheets read the file as UTF-8. */
export const GET: APIRoute = async () => new Response(`\uFEFF${grafCsv(await getCatalogue())}`);
