/** Queries for citizens' services (KTP, surat pindah …), which internal SOPs do not answer. */
import type { Lexicon } from "../lexicon.ts";
import { splitWords } from "../words.ts";

/** Shorter words are too common to stand for a service. */
const SHORTEST = 5;

/**
 * The site's sentence when the query asks for a service: it contains one of the site's expressions, or the word that
 * one ends with (surat nikah, surat keterangan waris), where the catalogue itself does not have that word. Else null.
 */
export function serviceAnswer(text: string, lexicon: Lexicon): string | null {
  const { layanan } = lexicon.understanding;
  if (!layanan) return null;
  const words = ` ${fold(text)} `;
  const asked = layanan.kata.map(fold).some((service) => {
    const last = service.split(" ").at(-1)!;
    const telling = last.length >= SHORTEST && lexicon.rootOf(last) === null;
    return words.includes(` ${service} `) || (telling && words.includes(` ${last} `));
  });
  return asked ? layanan.pesan : null;
}

function fold(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(" ");
}
