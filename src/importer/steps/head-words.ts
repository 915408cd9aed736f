/** The words that offices print over the columns of the table of steps. */
import type { Part } from "../blocks.ts";
import { foldLabel } from "../form/labels/labels.ts";

/** What a column of the table of steps holds. */
export type ColumnKey = "no" | "kegiatan" | "pelaksana" | "kelengkapan" | "waktu" | "output" | "keterangan";

const HEADS: readonly (readonly [ColumnKey | "mutu", RegExp])[] = [
  ["no", /^(?:no|nomor|nourut)$/],
  [
    "kegiatan",
    /^(?:(?:uraian|nama|langkah(?:langkah)?|tahapan?)?(?:kegiatan|ak(?:ti)?[vf]itas|prosedur)+(?:kegiatan)?|uraian|tahapan|langkahlangkah)$/,
  ],
  ["pelaksana", /^(?:pelaksanaa?n?|aktor|pelaku)$/],
  ["mutu", /^(?:mutubaku|bakumutu|mutubuku)$/],
  ["kelengkapan", /^(?:(?:per?syaratan|kelengkapan|perlengkapan|peralatan|dan)+|input|dokumen)$/],
  ["waktu", /^waktu(?:menit|jam|hari|penyelesaian)?$/],
  ["output", /^(?:output|keluaran|hasil)$/],
  ["keterangan", /^(?:ket|keterangan|catatan)$/],
];

/** Which head of the table of steps a text is; null where it is none. */
export function headOf(text: string): ColumnKey | "mutu" | null {
  const fold = foldLabel(text);
  return HEADS.find(([, pattern]) => pattern.test(fold))?.[0] ?? null;
}

/** Whether the parts of a line are heads of the table of steps: activities, with what they need or what comes of them. */
export function isHeadRow(parts: readonly Part[]): boolean {
  const keys = new Set(parts.map(({ text }) => headOf(text)));
  const others = (["waktu", "kelengkapan", "output", "pelaksana", "mutu"] as const).filter((key) =>
    keys.has(key),
  );
  return parts.length > 2 && keys.has("kegiatan") && others.length > (keys.has("no") ? 0 : 1);
}
