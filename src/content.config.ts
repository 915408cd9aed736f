/** Collections for Astro's content layer. Pages take data from the catalogue; the collection is for prose with elements or pictures. */
import { defineCollection } from "astro:content";
import { sopLoader } from "./build/sop-loader.ts";
import { sopSchema } from "./schema/sop.ts";

export const collections = {
  sop: defineCollection({ loader: sopLoader(), schema: sopSchema }),
};
