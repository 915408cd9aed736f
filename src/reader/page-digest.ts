/** A short name for all that a page shows: while it stays the same, the page need not be rendered again. */
import { hash as digest } from "node:crypto";
import type { Catalogue } from "../catalogue/types.ts";

/** What every page shows beside its own view: the site's words and the names of units. */
const frames = new WeakMap<Catalogue, string>();

/** @param shown plain data: the page's view and whatever else it draws from the catalogue */
export function pageDigest(catalogue: Catalogue, shown: unknown): string {
  let frame = frames.get(catalogue);
  if (frame === undefined) {
    frame = hash([catalogue.site, Array.from(catalogue.units.values(), ({ id, nama }) => [id, nama])]);
    frames.set(catalogue, frame);
  }
  return hash([frame, shown]);
}

function hash(value: unknown): string {
  return digest("sha1", JSON.stringify(value), "base64url");
}
