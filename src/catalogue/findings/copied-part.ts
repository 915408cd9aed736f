import { FIELD_LABELS } from "../../schema/field-labels.ts";
import { firstOthers, someNames, type Rule } from "./rule.ts";
import { firstOf } from "../../basics/must.ts";

export const copiedPart = {
  code: "ISI_SAMA_DENGAN_SOP_LAIN",
  severity: "catatan",
  title: "Satu bagian berisi kata-kata yang sama dengan SOP lain",
  reason:
    "Kualifikasi, Peringatan, dan Pencatatan berbicara tentang prosedur itu sendiri (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 10, 11, dan 13). Isi yang sama bisa memang benar, bisa pula tertinggal dari berkas yang disalin. Butir yang hanya lebih satu kata dianggap sama.",
  advice: "Bandingkan kedua SOP. Bila isinya memang berlaku untuk keduanya, tidak ada yang perlu diubah.",
  searchedAs: "salinan, disalin, copas, menyalin dari SOP lain, kembar",
  check: ({ id, copiedParts }, { nameOf }) =>
    copiedParts.map(({ field, sopIds }) => {
      const others = firstOthers(sopIds, id);
      return {
        field,
        message: `Seluruh isi ${FIELD_LABELS[field]} sama dengan yang tercetak pada ${someNames(others.map(nameOf), sopIds.length - 1)}.`,
        related: firstOf(others),
      };
    }),
} as const satisfies Rule;
