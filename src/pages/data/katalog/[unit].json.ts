import type { APIRoute, GetStaticPaths } from "astro";
import { isSplit, katalogPart } from "../../../catalogue/export/katalog.ts";
import { getCatalogue } from "../../../reader/catalogue.ts";

/** One part a unit, in catalogues too large for a single file. */
export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  return isSplit(catalogue) ? Array.from(catalogue.units.keys(), (unit) => ({ params: { unit } })) : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(katalogPart(await getCatalogue(), params["unit"]!, import.meta.env.BASE_URL));
