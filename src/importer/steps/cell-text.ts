/** The lines of a cell as one text. A word wider than its cell is broken without a hyphen; it is made one again. */
import type { Cell, Part } from "../blocks.ts";
import { join } from "../text.ts";

/** Short words that stand at the beginning of a line of their own right. */
const WORDS =
  /^(?:ada|agar|akan|asli|atas|atau|bagi|baru|bila|buku|dan|dana|dari|data|desa|di|gaji|hari|izin|jam|juga|kas|ke|kota|lalu|maka|oleh|pada|para|peta|saat|saja|sah|siap|surat|tim|tiap|umum|uang|unit|ya|yang)\b/;

export function cellText(parts: readonly Part[], cell: Cell): string {
  return parts.reduce((all, part, index) => {
    const before = parts[index - 1];
    return before && isBroken(before, part, cell) ? all + part.text : join([all, part.text]);
  }, "");
}

/** One word fills its line up to the edge, and a few small letters stand in the next. */
function isBroken(before: Part, { text, begins }: Part, cell: Cell): boolean {
  if (begins !== undefined || !/^\p{L}{3,}$/u.test(before.text)) return false;
  if (!/^\p{Ll}{1,4}(?!\S)/u.test(text) || WORDS.test(text)) return false;
  const letter = (before.x2 - before.x) / before.text.length;
  return cell.right - before.x2 < letter + (before.x - cell.left);
}
