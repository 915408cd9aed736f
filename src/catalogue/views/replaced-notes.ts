/** What a SOP's page tells a citizen about legal bases that have been replaced since. */
import { must } from "../../basics/must.ts";
import { formatDate } from "../../schema/printed/printed-date.ts";
import { replacedBasis, replacedWords, type ReplacedBasis } from "../register/replaced-basis.ts";
import { signedWords, signingOf } from "../lifetime/signing.ts";
import type { Catalogue, Sop } from "../types.ts";

export interface ReplacedNote {
  /** Short name, which leads to the regulation's page. */
  readonly name: string;
  readonly path: string;
  /** Goes on from the name: "sudah diganti sejak 2023 oleh …. Ketika SOP ini disahkan …". */
  readonly sentence: string;
  /** Where this is known from and when it was checked. */
  readonly basis: string;
}

/** In the order in which the SOP cites them. */
export function replacedNotes(catalogue: Catalogue, sop: Sop): ReplacedNote[] {
  return sop.regulationKeys.flatMap((key) => {
    const regulation = must(catalogue.regulations, key);
    const replaced = replacedBasis(regulation, signingOf(sop).iso);
    if (!replaced) return [];
    const sources = (regulation.registered?.sumber ?? []).map(({ judul }) => judul).join("; ");
    const checked = replaced.checked
      ? `diperiksa ${formatDate(replaced.checked)}`
      : "belum ada tanggal pemeriksaan";
    return [
      {
        name: regulation.shortName,
        path: regulation.path,
        sentence: `${replacedWords(replaced)}.${whenSigned(replaced, sop)}`,
        basis: sources
          ? `Sumber: ${sources}; ${checked}.`
          : `Menurut daftar peraturan katalog ini; ${checked}.`,
      },
    ];
  });
}

function whenSigned({ how, whenSigned: state }: ReplacedBasis, sop: Sop): string {
  const when = ` Ketika SOP ini ${signedWords(signingOf(sop))}, peraturan itu`;
  if (state === "already") return `${when} sudah ${how}.`;
  if (state === "not-yet") return `${when} masih berlaku.`;
  return "";
}
