import { firstOthers, someNames, type Rule } from "./rule.ts";
import { firstOf } from "../../basics/must.ts";

export const nameRepeated = {
  code: "NAMA_SOP_GANDA",
  severity: "peringatan",
  title: "Nama SOP sama dengan SOP lain di unit ini",
  reason:
    "Nama membedakan satu prosedur dari prosedur lain (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 7). Dua SOP dengan satu nama membuat pelaksana ragu mana yang berlaku.",
  advice: "Tandai versi lama sebagai diganti, atau beri nama yang berbeda.",
  searchedAs: "salinan, disalin, copas, menyalin dari SOP lain, kembar",
  check: ({ id, namesakes }, { nameOf }) => {
    const others = firstOthers(namesakes, id);
    if (others.length === 0) return [];
    const count = namesakes.length - 1;
    const message = `${count} SOP lain di unit ini bernama sama: ${someNames(others.map(nameOf), count)}.`;
    return [{ field: "nama", message, related: firstOf(others) }];
  },
} as const satisfies Rule;
