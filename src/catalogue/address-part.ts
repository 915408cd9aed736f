/** Parts of addresses made from printed words, however long these are. */
import { LONGEST_PART } from "../schema/longest-part.ts";
import { fnv1a } from "../words/fnv.ts";
import { slugify } from "../words/fold.ts";

/** A printed name as part of an address; empty when no letter or digit is left. */
export function addressPart(text: string): string {
  return shortPart(slugify(text));
}

/** The file name of a SOP after its printed name, without what stands in brackets. */
export function fileNameFor(nama: string): string {
  return addressPart(nama.replace(/\s*\([^()]*\)/g, "")) || addressPart(nama) || "sop";
}

/** Words joined by hyphens, cut at a word where they are too long; a digest of the whole tells long ones apart. */
export function shortPart(slug: string): string {
  if (slug.length <= LONGEST_PART) return slug;
  const digest = fnv1a(slug).toString(36).padStart(7, "0");
  const room = LONGEST_PART - digest.length - 1;
  const words = slug.slice(0, room + 1).replace(/-[^-]*$/, "");
  return `${words.slice(0, room)}-${digest}`;
}
