/** Collections for Astro's content layer. Pages take data from the catalogue; the collection is for rendering prose. */
import { defineCollection } from "astro:content";
import { sopLoader } from "./reader/sop-loader.ts";
import { sopSchema } from "./schema/sop.ts";

export const collections = {
  sop: defineCollection({ loader: sopLoader(), schema: sopSchema }),
};
