/**
 * The entry of the bundle that draws pages (Astro's `prerender` environment). Whichever thread loads it can draw any page;
 * Astro's own entry can be used in the main thread only.
 */
import { createApp } from "astro/app/entrypoint";
import { StaticPaths } from "astro:static-paths";
import type { AstroPrerenderer, RouteData } from "astro";

/** A path of the site, with the route that draws it. */
export type SitePath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

const app = createApp({ streaming: false });
// A page that cannot be drawn ends the build; it must not become a page that says so. Astro has printed the error itself.
app.renderError = (request, { error }) => {
  const why = error instanceof Error ? error.message : "no answer";
  return Promise.reject(new Error(`${request.url} cannot be drawn: ${why}`, { cause: error }));
};

/** All paths of the site. */
export function staticPaths(): Promise<SitePath[]> {
  return new StaticPaths(app).getAll();
}

/** Draws what stands at the address of the request. */
export function draw(request: Request, routeData: RouteData): Promise<Response> {
  return app.render(request, { routeData });
}
