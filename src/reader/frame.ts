/** What stands on every page, keyed or not: the words of the site. They are part of each page's key. */
import type { Catalogue } from "../catalogue/types.ts";
import { getCatalogue } from "./catalogue.ts";

export type Frame = Pick<Catalogue["site"], "nama" | "keterangan" | "resmi" | "penerbit">;

export function frameOf({ site: { nama, keterangan, resmi, penerbit } }: Catalogue): Frame {
  return { nama, keterangan, resmi, penerbit };
}

/** The frame of this build's pages. */
export async function getFrame(): Promise<Frame> {
  return frameOf(await getCatalogue());
}
