/**
 * Tells a condition behind which a main clause without verb may stand: "Apabila antrean membludak loket tambahan di aula".
 * Behind a verb that acts on nothing, a thing and a place or a means are said of one another.
 */
import { CONDITION_WORDS, canState, looksLikeVerb, words } from "./predicates.ts";
import type { SentenceLexicon } from "./lexicon.ts";

const CONDITION = new RegExp(
  `^(?:${CONDITION_WORDS}|manakala|tatkala|seumpama|begitu|sepanjang|selagi)\\s+`,
  "i",
);
/** Verbs in me- that act on nothing. */
const ON_NOTHING = words(
  "meninggal membolos membludak membeludak merokok menangis melapor menunggu mengantre mengantri menginap menikah melahirkan " +
    "merosot menurun meningkat meluap meledak menyala mengalir menguap mengeluh melawan menyerah mundur memburuk membaik " +
    "menumpuk menghilang menular memudar melonjak mendidih membeku mencair meleleh merembes mereda",
);
/** Of what there is, or comes about, something is said behind the verb. */
const THERE_IS = words("ada terjadi terdapat timbul muncul ditemukan");
const LINKS = words(
  "di ke dari pada oleh melalui lewat dengan untuk sampai hingga dalam karena tanpa secara saat ketika dan atau serta yang " +
    "lagi juga sesuai sebagai seperti agar selama sejak kepada terhadap menurut sehingga",
);
const PLACES = words("di ke dari pada oleh melalui lewat dengan");

/** "Seluruh arsip yang vital di brankas": of what is somehow, it is said where it is. */
const SOMEHOW = /^(?:setiap|seluruh|semua|segala)\s.*\syang\s(\p{L}+)\s(?:di|ke)\s/iu;

/** Whether a condition may go on with a main clause that no verb shows. */
export function mayGoOn(sentence: string, lexicon: SentenceLexicon): boolean {
  const how = SOMEHOW.exec(sentence)?.[1];
  if (how !== undefined && lexicon.says(how.toLowerCase())) return true;
  const opener = CONDITION.exec(sentence)?.[0];
  if (opener === undefined) return false;
  const all = sentence.slice(opener.length).toLowerCase().split(/\s+/);
  const verb = all.findIndex((word) => canState(word, lexicon));
  const next = all[verb + 1];
  if (verb < 1 || next === undefined || LINKS.has(next) || canState(next, lexicon)) return false;
  const word = all[verb] ?? "";
  if (THERE_IS.has(word) || (word.startsWith("me") && looksLikeVerb(word) && !ON_NOTHING.has(word)))
    return false;
  return all.slice(verb + 2).some((later) => PLACES.has(later)) || (ON_NOTHING.has(word) && /an$/.test(next));
}
