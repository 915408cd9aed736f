import { firstOthers, someNames, type Rule } from "./rule.ts";
import { firstOf } from "../../basics/must.ts";

export const numberRepeated = {
  code: "NOMOR_GANDA",
  severity: "peringatan",
  title: "Nomor sama dengan nomor SOP lain",
  reason:
    "Nomor membedakan satu SOP dari SOP lain (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 2). Satu nomor pada dua SOP membuat surat yang menyebutnya tidak pasti.",
  advice:
    "Cocokkan dengan buku agenda dan naskah asli. Bila nomornya memang tercetak sama, salah satu perlu diberi nomor baru.",
  searchedAs: "salinan, disalin, copas, menyalin dari SOP lain, kembar",
  check: ({ id, data, sameNumber }, { nameOf }) => {
    const others = firstOthers(sameNumber, id);
    if (others.length === 0) return [];
    const count = sameNumber.length - 1;
    const message = `Nomor “${data.nomor}” juga tercetak pada ${count} SOP lain: ${someNames(others.map(nameOf), count)}.`;
    return [{ field: "nomor", message, related: firstOf(others) }];
  },
} as const satisfies Rule;
