import type { Rule } from "./rule.ts";

export const successorUnnamed = {
  code: "PENGGANTI_BELUM_DISEBUT",
  severity: "peringatan",
  ofPast: true,
  title: "SOP ditandai diganti, tetapi penggantinya belum disebut",
  reason: "Siapa yang membuka SOP lama perlu diantar ke SOP yang sekarang dipakai.",
  advice:
    "Tulis nama berkas penggantinya pada kunci diganti. Bila tidak ada penggantinya, tulis status: dicabut.",
  check: ({ data }) =>
    data.status === "diganti" && data.diganti === undefined
      ? [{ field: "status", message: "SOP ini ditandai diganti, tetapi penggantinya belum disebut." }]
      : [],
} as const satisfies Rule;
