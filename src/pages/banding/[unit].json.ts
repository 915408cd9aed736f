import type { APIRoute, GetStaticPaths } from "astro";
import { compareNames } from "../../catalogue/views/compare-view.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

/** Names of one unit's SOPs and of the regulations they cite, for the page that compares two SOPs. */
export const getStaticPaths = (async () => {
  const catalogue = await getCatalogue();
  return Array.from(catalogue.units.keys(), (unit) => ({ params: { unit } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  Response.json(compareNames(await getCatalogue(), params["unit"]!));
