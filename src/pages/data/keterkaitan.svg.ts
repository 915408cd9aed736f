import type { APIRoute } from "astro";
import { href, siteAddress } from "../../components/href.ts";
import { linkageSvg } from "../../graph/svg-file.ts";
import { getCatalogue } from "../../reader/catalogue.ts";

export const GET: APIRoute = async ({ site }) =>
  new Response(linkageSvg(await getCatalogue(), (path) => siteAddress(site).site + href(path)));
