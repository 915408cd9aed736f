/**
 * The most letters of one part of an address: each becomes the name of a folder. Disks take 255 bytes; room is left for
 * endings and for the folders above, of which Windows allows 260 letters in all. Alone in its file, so that the search
 * in the browser gets it without the schemas.
 */
export const LONGEST_PART = 100;
