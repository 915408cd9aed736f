import { nameKey } from "../linkage/sop-name.ts";
import type { Rule } from "./rule.ts";

export const linkToItself = {
  code: "KETERKAITAN_DIRI_SENDIRI",
  severity: "galat",
  title: "Keterkaitan menyebut SOP itu sendiri",
  reason:
    "Keterkaitan memuat SOP lain yang langsung terkait (untuk SOP AP: PermenPAN-RB 35/2012, bagian identitas butir 9); SOP tidak terkait dengan dirinya sendiri.",
  advice: "Hapus butir itu, atau ganti dengan SOP yang sebenarnya dimaksud.",
  check: ({ id, data, links }) => {
    // What once was its name may be another SOP's now: of that nothing is certain.
    const former = new Set((data.alias ?? []).map(nameKey));
    return links.flatMap(({ teks, target }, index) =>
      target.kind === "sop" && target.id === id && !former.has(nameKey(teks))
        ? [{ field: `keterkaitan.${index}`, message: `“${teks}” adalah SOP ini sendiri.` }]
        : [],
    );
  },
} as const satisfies Rule;
