/** Rules about the flowchart as a whole. Each gives one finding that names all its steps; none is more than a remark. */
import type { Procedure } from "../../schema/procedure.ts";
import { flowFaults, type FlowFaults } from "../procedure/faults.ts";
import { isDrawn } from "../procedure/flow.ts";
import { listWords, numberWords } from "../reader-words.ts";
import type { Rule, RuleText } from "./rule.ts";

/** More columns than this do not fit on a sheet of A4 in legible type. */
const MOST_PERFORMERS = 8;

const faults = new WeakMap<Procedure, FlowFaults>();

function faultsOf(procedure: Procedure): FlowFaults {
  const known = faults.get(procedure) ?? flowFaults(procedure);
  faults.set(procedure, known);
  return known;
}

function flowRule<const Code extends string>(
  code: Code,
  text: RuleText & Pick<Rule, "form">,
  message: (found: FlowFaults, procedure: Procedure) => string | null,
): Rule & { readonly code: Code } {
  return {
    code,
    severity: "catatan",
    ...text,
    check: ({ data: { prosedur } }) => {
      const words = prosedur && isDrawn(prosedur) ? message(faultsOf(prosedur), prosedur) : null;
      return words === null ? [] : [{ field: "prosedur", message: words }];
    },
  };
}

/** `Langkah 2, 5, dan 7 …`; null for none. */
function named(steps: readonly number[], rest: string): string | null {
  return steps.length === 0 ? null : `Langkah ${numberWords(steps)} ${rest}`;
}

export const flowRules = [
  flowRule(
    "ALUR_TANPA_MULAI",
    {
      form: "sop-ap",
      title: "Bagan alir tanpa tanda mulai",
      reason: "Kegiatan pertama digambar dengan simbol mulai (PermenPAN-RB 35/2012, bagian flowchart).",
      advice: "Periksa simbol kegiatan pertama pada naskah asli.",
    },
    ({ noStart }) => (noStart ? "Bagan alir ini tidak memuat simbol mulai." : null),
  ),
  flowRule(
    "ALUR_TANPA_SELESAI",
    {
      form: "sop-ap",
      title: "Bagan alir tanpa tanda selesai",
      reason: "Kegiatan terakhir digambar dengan simbol selesai (PermenPAN-RB 35/2012, bagian flowchart).",
      advice: "Periksa simbol kegiatan terakhir pada naskah asli.",
    },
    ({ noEnd }) => (noEnd ? "Bagan alir ini tidak memuat simbol selesai." : null),
  ),
  flowRule(
    "KEPUTUSAN_SATU_CABANG",
    {
      title: "Keputusan dengan satu cabang",
      reason: "Dari simbol keputusan keluar dua anak panah, ya dan tidak.",
      advice: "Sebutkan langkah yang dituju oleh kedua jawabannya.",
    },
    ({ oneBranch }) => named(oneBranch, "adalah keputusan yang tidak menyebut tujuan kedua jawabannya."),
  ),
  flowRule(
    "KEPUTUSAN_CABANG_SAMA",
    {
      title: "Keputusan yang kedua cabangnya sama",
      reason: "Bila kedua jawaban menuju langkah yang sama, tidak ada yang diputuskan.",
      advice: "Periksa tujuan kedua jawabannya pada naskah asli.",
    },
    ({ sameBranch }) => named(sameBranch, "menuju langkah yang sama, baik ya maupun tidak."),
  ),
  flowRule(
    "LANGKAH_TAK_TERCAPAI",
    {
      title: "Langkah yang tidak tercapai",
      reason: "Setiap langkah dicapai oleh anak panah dari langkah lain.",
      advice: "Periksa anak panah menuju langkah itu pada naskah asli.",
    },
    ({ unreachable }) => named(unreachable, "tidak dituju oleh anak panah dari langkah pertama."),
  ),
  flowRule(
    "ALUR_TANPA_JALAN_KELUAR",
    {
      title: "Putaran tanpa jalan keluar",
      reason: "Dari setiap langkah ada jalan menuju simbol selesai.",
      advice: "Periksa ke mana langkah itu berlanjut.",
    },
    ({ noExit }) => named(noExit, "tidak mempunyai jalan menuju simbol selesai."),
  ),
  flowRule(
    "PELAKSANA_TANPA_LANGKAH",
    {
      title: "Kolom pelaksana yang tidak dipakai",
      reason: "Kolom pelaksana memuat mereka yang melakukan kegiatan.",
      advice: "Periksa apakah ada langkah pelaksana itu yang terlewat.",
    },
    ({ unusedPerformers: names }) =>
      names.length === 0 ? null : `Tidak ada langkah pada kolom pelaksana ${listWords(names)}.`,
  ),
  flowRule(
    "MULAI_BUKAN_KOLOM_PERTAMA",
    {
      form: "sop-ap",
      title: "Kegiatan pertama bukan pada kolom pertama",
      reason: "Pelaksana kegiatan pertama ditempatkan pada kolom paling kiri (PermenPAN-RB 35/2012).",
      advice: "Urutkan kolom pelaksana ketika SOP ditinjau kembali.",
    },
    ({ startsElsewhere }) =>
      startsElsewhere ? "Langkah 1 tidak berada pada kolom pelaksana yang paling kiri." : null,
  ),
  flowRule(
    "PELAKSANA_TERLALU_BANYAK",
    {
      title: "Kolom pelaksana terlalu banyak",
      reason: `Lebih dari ${MOST_PERFORMERS} kolom tidak terbaca lagi pada selembar kertas A4.`,
      advice: "Pertimbangkan membagi SOP ini, atau menggabungkan pelaksana yang setara.",
    },
    (_, { pelaksana }) =>
      pelaksana.length > MOST_PERFORMERS
        ? `Bagan alir ini memuat ${pelaksana.length} kolom pelaksana.`
        : null,
  ),
] as const;
