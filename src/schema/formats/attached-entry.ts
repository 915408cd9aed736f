/** Name of the file that our PDF carries inside: the entry that its form prints. */
export const ATTACHED_ENTRY = "sop.json";
