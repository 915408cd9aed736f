import { isEmptyMark } from "../../schema/printed/empty-mark.ts";
import { isOtherSource } from "../citation/text.ts";
import type { Rule } from "./rule.ts";

export const legalBasisUnknown = {
  code: "DASAR_HUKUM_TAK_DIKENALI",
  severity: "peringatan",
  form: "sop-ap",
  title: "Dasar hukum tidak dapat dikenali",
  reason:
    "Dasar Hukum menyebut peraturan yang mendasari prosedur (PermenPAN-RB 35/2012, bagian identitas butir 8). Tanpa jenis, nomor, atau tahun, peraturannya tidak dapat ditemukan.",
  advice: "Lengkapi jenis, nomor, dan tahun peraturan pada naskah asli.",
  gap: "Kutipan belum dapat dikenali",
  check: ({ data, citations }) =>
    citations.flatMap(({ teks, cited, unread }, index) =>
      (cited.length > 0 ? unread : [teks])
        .filter(
          (words) =>
            data.dasarHukum[index]?.rujukan === undefined && !isOtherSource(words) && !isEmptyMark(words),
        )
        .map((words) => ({
          field: `dasarHukum.${index}`,
          message: `“${words}” tidak dikenali sebagai peraturan: jenis, nomor, atau tahunnya tidak terbaca.`,
        })),
    ),
} as const satisfies Rule;
