import type { Rule } from "./rule.ts";

export const linkToPast = {
  code: "KETERKAITAN_TIDAK_BERLAKU",
  severity: "catatan",
  title: "Keterkaitan menyebut SOP yang sudah dicabut atau diganti",
  reason: "Pelaksana yang mengikuti rujukan itu sampai pada SOP yang tidak dipakai lagi.",
  advice: "Pada perubahan SOP yang berikutnya, sebut penggantinya, atau hapus butirnya.",
  check: ({ links }, { nameOf, pastOf }) =>
    links.flatMap(({ teks, target }, index) => {
      const gone = target.kind === "sop" ? pastOf(target.id) : null;
      if (target.kind !== "sop" || gone === null) return [];
      const message = `“${teks}” menunjuk SOP “${nameOf(target.id)}”, yang sudah ${gone}.`;
      return [{ field: `keterkaitan.${index}`, message }];
    }),
} as const satisfies Rule;
