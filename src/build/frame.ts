/** What stands on every page, keyed or not: the words of the site. They are part of each page's key. */
import type { Catalogue } from "../catalogue/types.ts";
import { getCatalogue } from "./catalogue.ts";

export type Frame = Pick<
  Catalogue["site"],
  "nama" | "namaPendek" | "keterangan" | "resmi" | "penerbit" | "laporan"
>;

/** The frame of a catalogue's pages. */
export function frameOf({ site }: Catalogue): Frame {
  const { nama, namaPendek, keterangan, resmi, penerbit, laporan } = site;
  return { nama, namaPendek, keterangan, resmi, penerbit, laporan };
}

/** The frame of this build's pages. */
export async function getFrame(): Promise<Frame> {
  return frameOf(await getCatalogue());
}
