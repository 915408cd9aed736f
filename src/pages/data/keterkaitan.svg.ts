import type { APIRoute } from "astro";
import graph from "../../components/graph/graph.css?raw";
import { href, siteAddress } from "../../components/href.ts";
import { linkageSvg } from "../../graph/svg-file.ts";
import { getCatalogue } from "../../reader/catalogue.ts";
import tokens from "../../styles/tokens.css?raw";

export const GET: APIRoute = async ({ site }) =>
  new Response(
    linkageSvg(await getCatalogue(), { tokens, graph }, (path) => siteAddress(site).site + href(path)),
  );
