/** Queries for citizens' matters (KTP, surat pindah …), which internal SOPs do not answer. */
import type { Lexicon } from "../lexicon.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { splitWords } from "../../words/split.ts";
import { lastOf } from "../../basics/must.ts";

/** Shorter words are too common to stand for a matter. */
const SHORTEST = 5;

/**
 * The site's sentence when the query asks for such a matter: it contains one of the expressions, or the word that one
 * ends with (surat nikah, surat keterangan waris), where the catalogue itself does not have that word. Else null.
 */
export function serviceAnswer(text: string, lexicon: Lexicon): string | null {
  const { layanan } = lexicon.understanding;
  if (!layanan) return null;
  const words = ` ${fold(text, lexicon)} `;
  const asked = layanan.kata.some((matter) => {
    const last = lastOf(matter.split(" "));
    const telling = last.length >= SHORTEST && matter.startsWith("surat ") && lexicon.rootOf(last) === null;
    return words.includes(` ${fold(matter, lexicon)} `) || (telling && words.includes(` ${last} `));
  });
  return asked ? layanan.pesan : null;
}

/** Words in standard spelling, function words left out: "lapor ke mana" keeps only what is asked. */
function fold(text: string, lexicon: Lexicon): string {
  const words = splitWords(text).map((word) => lexicon.spell(word.text));
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}
