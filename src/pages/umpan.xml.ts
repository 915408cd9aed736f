import type { APIRoute } from "astro";
import { atomFeed } from "../catalogue/export/atom.ts";
import { siteAddress } from "../components/href.ts";
import { getCatalogue } from "../reader/catalogue.ts";

export const GET: APIRoute = async ({ site }) =>
  new Response(atomFeed(await getCatalogue(), siteAddress(site)));
