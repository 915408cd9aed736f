/** Who issued an act: the ministry or state body that folded words or an old number name. */
import { fold } from "../../words/fold.ts";
import { BODY_NAMES, MINISTRY_NAMES } from "../law/kinds.ts";

interface NamedMinistry {
  readonly id: string;
  /** What the words say beyond its name: another ministry, then, that only begins alike. */
  readonly rest: string;
}

/** Words that a ministry's name may have in front or behind without being another ministry. */
const AROUND = /^(?:negara|ri) |(?: ri| kabinet)$/g;

/**
 * The ministry at the start of folded words, the longest name first; undefined when none is known, null when two are
 * named without a word between them ("pan ppn bappenas").
 */
export function ministryNamed(folded: string): NamedMinistry | null | undefined {
  const words = folded.replaceAll(AROUND, "").split(" ");
  for (let length = words.length; length > 0; length--) {
    const id = MINISTRY_NAMES.get(words.slice(0, length).join(" "));
    if (id === undefined) continue;
    const rest = words.slice(length).join(" ");
    if (rest !== "" && ministryNamed(rest)) return null;
    return { id, rest: repeats(words, length) ? "" : rest };
  }
  return undefined;
}

/** "Kesehatan Kesehatan": printed twice. */
function repeats(words: readonly string[], length: number): boolean {
  const name = words.slice(0, length).join(" ");
  return words.slice(length).join(" ") === name;
}

/** The ministry inside an old number: `M.PAN`, `M-DAG`, `MENKES`, `PMK.02`. */
export function ministryInNumber(parts: readonly string[]): string | undefined {
  for (const part of parts) {
    const word = fold(part).replace(/ \d+$/, "");
    const id = MINISTRY_NAMES.get(word.replace(/^(?:men|m) ?/, "")) ?? MINISTRY_NAMES.get(word);
    if (id && /^(?:m|pmk|pma)/.test(part)) return id;
  }
  return undefined;
}

/** The state body that folded words name, its head in front or not; null when it is another or only begins alike. */
export function bodyNamed(folded: string): string | null {
  const name = folded.replace(/^(?:kepala|ketua|direktur utama|gubernur(?= bank)) /, "");
  return BODY_NAMES.get(folded) ?? BODY_NAMES.get(name) ?? null;
}

const OFFICE = /(?:^| )(menteri|men[a-z]{2,}|kepala|ketua|jaksa agung|kapolri)(?= |$)/g;

/** The issuers that folded words name one after another: "menteri agama dan menteri dalam negeri" → ag, dagri. */
export function issuersIn(folded: string): string[] {
  const starts = Array.from(folded.matchAll(OFFICE), ({ index }) => index);
  return starts.flatMap((start, at) => {
    const office = folded
      .slice(start, starts[at + 1])
      .trim()
      .replace(/ (?:dan|serta|dengan)$/, "");
    const ministry = /^(?:menteri |men(?!teri))(.*)$/.exec(office)?.[1];
    const id = ministry === undefined ? bodyNamed(office) : ministryNamed(ministry)?.id;
    return id ?? [];
  });
}
