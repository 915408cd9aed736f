/** The regulations by which a cited one was amended or replaced, as the citation itself names them. */

/** "sebagaimana telah diubah dengan", "beserta perubahannya", "jo.", "y.s.d.u", "stdd" */
export const AMENDMENT =
  /[\s,(]*\b(?:sebagaimana |yang )?(?:telah |sudah )?(?:beberapa kali )?(?:telah )?(?:diubah|dirubah|disempurnakan)\b(?: dan (?:ditambah|disempurnakan|diubah))?[^;]{0,40}?\b(?:dengan|dgn|dg|oleh) |[\s,(]*\b(?:beserta|serta|dan) (?:segala )?perubahannya\b[\s,:]*(?:yaitu |dengan |dalam |melalui )?(?=(?:undang|uu|per|pp|pmk|kep)[a-z]*\b[^;]{0,60}\d)|[\s,(]+(?:jo\b\.?|juncto\b) *|[\s,(]*(?:y\.s\.d\.u\.?|s\.t\.d\.d\.?|\bysdu\b|\bstdd\b) */gi;
/** A second one in the same breath: "dan UU 6/2023", "dan terakhir dengan Peraturan …". */
const NEXT =
  /(?:[\s,]+(?:dan|serta|&)|,)(?: (?:terakhir|perubahan \w+|kedua|ketiga))*(?: diubah)?(?: dengan)? (?=(?:undang|uu|per|pp|pmk|kep|in)[a-z]*\b)/i;
/** "sebagaimana telah diganti dengan UU …": another regulation took its place, which neither amends it nor is in its title. */
const REPLACED =
  /[\s,(]*\b(?:sebagaimana |yang )(?:telah |sudah )?(?:di(?:ganti(?:kan)?|cabut)|dinyatakan tidak berlaku)\b[^;]{0,40}?\b(?:dengan|dgn|dg|oleh) (.*)$/i;

interface SplitCitation {
  /** The citation without what is said of its amendments. */
  readonly cited: string;
  /** Citations of the amending regulations, in printed order. */
  readonly amendedBy: readonly string[];
  /** Citation of the regulation that took its place; null where none is named. */
  readonly replacedBy: string | null;
}

/** Splits a readable citation; what stands inside a title ("Perubahan atas …") is no amendment of the cited one. */
export function splitAmendments(text: string): SplitCitation {
  const replaced = REPLACED.exec(text);
  const [cited = "", ...behind] = text.slice(0, replaced?.index).split(AMENDMENT);
  return {
    cited: cited.replace(/[\s,;(]+$/, ""),
    amendedBy: behind.flatMap((part) => part.split(NEXT)).map((part) => part.trim()),
    replacedBy: replaced?.[1]?.trim() ?? null,
  };
}
