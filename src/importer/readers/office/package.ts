/** The zip package of Word, Excel and OpenDocument files: its XML parts, unpacked within limits. */
import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";
import { Unreadable } from "../../blocks.ts";

/** No form is larger; what claims to be is a zip bomb or no form. */
const LARGEST_PART = 60 * 1024 * 1024;
const LARGEST_ALL = 150 * 1024 * 1024;

/** The parts of an office file: text by path. */
export type Parts = ReadonlyMap<string, string>;

/** @returns text of the parts by their path; pictures and macros are not unpacked at all */
export function unpack(bytes: Uint8Array): Parts {
  let all = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!/\.(?:xml|rels)$|^mimetype$/i.test(name)) return false;
    all += originalSize;
    if (originalSize > LARGEST_PART || all > LARGEST_ALL)
      throw new Unreadable(
        "Isi berkas ini mengembang terlalu besar sesudah dibuka, jadi tidak dibaca. Salin formulirnya ke berkas baru.",
      );
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter });
    return new Map(Object.entries(files).map(([name, data]) => [name, decoded(data)]));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(
      "Berkas ini rusak atau terpotong. Salin atau simpan ulang berkasnya, lalu coba lagi.",
    );
  }
}

function decoded(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder("utf-16le").decode(data);
  return strFromU8(data).replace(/^\uFEFF/, "");
}
