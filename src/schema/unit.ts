/** A unit: the office that issues SOPs (form item 1, "Logo dan Nama SKPD/Unit Kerja"). */
import * as z from "zod";
import { printedText, webAddress } from "./fields.ts";

export const unitSchema = z.strictObject({
  nama: printedText.meta({ title: "Nama unit" }),
  kop: z.array(printedText).min(1).meta({ title: "Baris kop seperti tercetak" }),
  kodeWilayah: z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{2,3}$/)
    .optional()
    .meta({ title: "Kode wilayah/unit pada nomor SOP" }),
  wilayah: printedText.meta({ title: "Daerah yang peraturannya berlaku di unit ini: Kabupaten Contoh" }),
  induk: printedText.optional().meta({ title: "Nama unit atau pemerintah daerah di atasnya" }),
  situs: webAddress.optional().meta({ title: "Situs resmi" }),
});

export type UnitData = z.output<typeof unitSchema>;
