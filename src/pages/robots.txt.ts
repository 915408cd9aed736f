import { PAGES } from "../catalogue/addresses.ts";
import type { APIRoute } from "astro";
import { href } from "../components/href.ts";

/** Everything may be read; search results make no pages of their own. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      "User-agent: *",
      "Allow: /",
      `Disallow: ${href(PAGES.search)}`,
      "",
      `Sitemap: ${new URL(href("/sitemap-index.xml"), site).href}`,
      "",
    ].join("\n"),
  );
