import { fold } from "../../words/fold.ts";
import { ofSteps, type Rule } from "./rule.ts";

export const stepWithoutPerformer = {
  code: "LANGKAH_TANPA_PELAKSANA",
  severity: "galat",
  title: "Langkah tanpa pelaksana",
  reason:
    "Setiap kegiatan pada bagan alir berada pada kolom pelaksananya (PermenPAN-RB 35/2012, bagian flowchart). Tanpa pelaksana tidak jelas siapa yang mengerjakan.",
  advice: "Tentukan pelaksananya dari bagan alir pada naskah asli.",
  check: ({ data }) => {
    const without = (data.prosedur?.langkah ?? []).flatMap(({ pelaksana }, index) =>
      [pelaksana].flat().some((name) => fold(name) !== "") ? [] : [index],
    );
    return ofSteps(without, "tidak menyebut pelaksana");
  },
} as const satisfies Rule;
