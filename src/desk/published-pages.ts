/** The addresses that the site has for what an item may lead to: a draft may cite what nobody has cited before. */
import { buildCatalogue } from "../catalogue/build/build.ts";
import type { Content } from "../schema/content.ts";

const made = new WeakMap<Content, ReadonlySet<string>>();

/** Made once for each state of the catalogue, as a draft is judged with every pause in typing. */
export function publishedPages(known: Content, today: string): ReadonlySet<string> {
  const before = made.get(known);
  if (before) return before;
  const { sops, unpublished, regulations } = buildCatalogue(known, { today });
  const pages = [...sops.values(), ...unpublished.values(), ...regulations.values()];
  const paths = new Set(pages.map(({ path }) => path));
  made.set(known, paths);
  return paths;
}
