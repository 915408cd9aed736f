import { SITEMAP_FILE } from "../catalogue/file-addresses.ts";
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
      `Sitemap: ${new URL(href(SITEMAP_FILE), site).href}`,
      "",
    ].join("\n"),
  );
