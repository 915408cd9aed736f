import type { APIRoute } from "astro";
import { href, publicAddress } from "../../components/href.ts";
import { linkageSvg } from "../../graph/svg-file.ts";
import { getCatalogue } from "../../build/catalogue.ts";

export const GET: APIRoute = async ({ site }) =>
  new Response(linkageSvg(await getCatalogue(), (path) => publicAddress(site).site + href(path)));
