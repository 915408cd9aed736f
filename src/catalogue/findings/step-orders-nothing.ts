import { fold } from "../../words/fold.ts";
import { ofSteps, type Rule } from "./rule.ts";

/** A verb that gets its meaning from what it is done to. */
const VERB =
  "(?:me|di)(?:nindaklanjuti|tindaklanjuti|mproses|proses|laksanakan|nyelesaikan|selesaikan)|melakukan tindak lanjut";
/** What names no thing. */
const NOTHING = "hal tersebut|hal dimaksud|hal ini|tugas|pekerjaan|lebih lanjut";
/** Where it is said only that the rules hold, whichever they are. */
const AS_DUE =
  "(?:sesuai(?: dengan)?|berdasarkan) (?:ketentuan|aturan|peraturan(?: perundang undangan)?|prosedur|mekanisme|kebutuhan)(?: (?:yang|yg) berlaku)?|sebagaimana mestinya|seperlunya";

/** The whole sentence: a single word more may be the very thing that is ordered. */
const ORDERS_NOTHING = new RegExp(`^(?:${VERB})(?: (?:${NOTHING}))?(?: (?:${AS_DUE}))?$`);

/** Whether a sentence names neither a thing nor an act of its own. */
export function ordersNothing(kegiatan: string): boolean {
  return ORDERS_NOTHING.test(fold(kegiatan));
}

export const stepOrdersNothing = {
  code: "LANGKAH_TANPA_ARAHAN",
  severity: "catatan",
  title: "Langkah yang tidak menyebut apa yang dikerjakan",
  reason:
    "Pelaksana mengerjakan apa yang tertulis. “Menindaklanjuti sesuai ketentuan” tidak menyebut apa yang dikerjakan dan ketentuan yang mana.",
  advice: "Sebutkan perbuatan dan bendanya, atau SOP yang diikuti.",
  check: ({ data }) => {
    const empty = (data.prosedur?.langkah ?? []).flatMap(({ kegiatan, keterangan = "" }, index) =>
      // A remark may say it: “Lihat SOP …”.
      fold(keterangan) === "" && ordersNothing(kegiatan) ? [index] : [],
    );
    return ofSteps(empty, "tampaknya tidak menyebut apa yang dikerjakan");
  },
} as const satisfies Rule;
