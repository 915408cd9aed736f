/** The picture of the first linkage page as a file that stands alone. */
import type { Catalogue } from "../catalogue/types.ts";
import { linkageLevels, ROOT_PATH } from "./levels.ts";
import { linkagePicture } from "./linkage-picture.ts";
import { linkageView, linkageViewPicture } from "./linkage-view.ts";
import { painted } from "./paints.ts";
import { pictureSvg } from "./svg.ts";

/** @param link from a path below the base to a whole address, since a file has none of its own */
export function linkageSvg(catalogue: Catalogue, link: (path: string) => string): string {
  const content = linkageLevels(catalogue).pages.get(ROOT_PATH)?.content;
  const picture =
    content?.kind === "overview"
      ? linkagePicture(content.overview.graph)
      : linkageViewPicture(linkageView(catalogue, [...catalogue.sops.keys()], content?.leftOut));
  const title = `Keterkaitan: ${catalogue.site.nama}`;
  const svg = pictureSvg(picture, { title, id: "judul", link, paint: painted });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
