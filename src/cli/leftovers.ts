/** What no SOP of the catalogue uses: often left over from the office whose content was there before. */
import type { Catalogue, Sop } from "../catalogue/types.ts";
import { fold } from "../words/fold.ts";

/** Sentences for the end of a check; none where everything is used. */
export function leftovers(catalogue: Catalogue): string[] {
  if (catalogue.sops.size === 0) return [];
  return [
    sentence("Tidak dikutip SOP mana pun", uncited(catalogue), "Hapus bila bukan peraturan kantor Anda."),
    sentence(
      "Istilah yang tidak ada pada SOP mana pun",
      unusedTerms(catalogue),
      "Hapus dari istilah.yaml bila bukan istilah kantor Anda.",
    ),
  ].filter((line) => line !== "");
}

function sentence(what: string, names: readonly string[], remedy: string): string {
  return names.length === 0 ? "" : `${what}: ${names.join(", ")}. ${remedy}`;
}

/** Files of registered regulations that no SOP rests on; they are published all the same. */
function uncited({ regulations }: Catalogue): string[] {
  return [...regulations.values()]
    .filter(({ registered, sopIds }) => registered !== null && sopIds.length === 0)
    .map(({ key }) => `peraturan/${key}.yaml`);
}

/** Abbreviations of the glossary that no SOP has in any of their forms; general ones are of use everywhere. */
function unusedTerms({ glossary, sops }: Catalogue): string[] {
  const printed = ` ${[...sops.values()].map(words).join(" ")} `;
  return glossary.singkatan
    .filter(({ umum }) => !umum)
    .filter(({ singkatan, kepanjangan, lain = [] }) =>
      [singkatan, kepanjangan, ...lain].every((form) => !printed.includes(` ${fold(form)} `)),
    )
    .map(({ singkatan }) => singkatan);
}

/** All that a SOP says, as folded words. */
function words(sop: Sop): string {
  const { nama, alias, dasarHukum, kualifikasiPelaksana, keterkaitan, peralatan, peringatan, pencatatan } =
    sop;
  return fold(
    JSON.stringify([
      nama,
      alias,
      [dasarHukum, keterkaitan].flat().map(({ teks }) => teks),
      [kualifikasiPelaksana, peralatan, peringatan, pencatatan, sop.bagianLain, sop.prosedur],
    ]),
  );
}
