/** Office files are zip packages; with the day of their making taken out, the same content gives the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first day that a zip file can name. */
const FIRST_DAY = new Date(1980, 0, 1);
const DAYS = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** Parts by their names, packed in the order of the names. */
export function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: FIRST_DAY, level: 6 });
}

/** @param bytes a package that tells when it was made */
export function samePackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core)
    parts["docProps/core.xml"] = strToU8(strFromU8(core).replaceAll(DAYS, "$11980-01-01T00:00:00Z$2"));
  return packed(parts);
}
