import { fold } from "../../words/fold.ts";
import { ofSteps, type Rule } from "./rule.ts";

export const stepWithoutPerformer = {
  code: "LANGKAH_TANPA_PELAKSANA",
  severity: "galat",
  title: "Langkah tanpa pelaksana",
  reason:
    "Setiap kegiatan pada bagan alir berada pada kolom pelaksananya (untuk SOP AP: PermenPAN-RB 35/2012, bagian flowchart). Tanpa pelaksana tidak jelas siapa yang mengerjakan.",
  advice: "Tentukan pelaksananya dari bagan alir pada naskah asli.",
  check: ({ data }) => {
    const { pelaksana: columns = [], langkah = [] } = data.prosedur ?? {};
    // A form without such columns names its performers elsewhere; where the symbol is not told either, nobody has looked.
    if (columns.length === 0) return [];
    const without = langkah.flatMap(({ pelaksana, simbol }, index) =>
      simbol === undefined || [pelaksana].flat().some((name) => fold(name) !== "") ? [] : [index],
    );
    return ofSteps(without, "tidak menyebut pelaksana");
  },
} as const satisfies Rule;
