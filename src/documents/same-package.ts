/** Office files are packages: the day of their making is taken out, so that the same content gives the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The first day that a zip file can name. */
const FIRST_DAY = new Date(1980, 0, 1);
const DAYS = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** @param bytes a .docx or .xlsx */
export function samePackage(bytes: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const same =
      name === "docProps/core.xml"
        ? strToU8(strFromU8(content).replaceAll(DAYS, "$11980-01-01T00:00:00Z$2"))
        : content;
    files[name] = [same, { mtime: FIRST_DAY, level: 6 }];
  }
  return zipSync(files);
}
