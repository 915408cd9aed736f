/** A unit: the office that issues SOPs (form item 1, "Logo dan Nama SKPD/Unit Kerja"). */
import * as z from "zod";
import { printedText, reviewYears, webAddress } from "./fields.ts";

export const unitSchema = z.strictObject({
  nama: printedText.meta({ title: "Nama unit", description: "Nama kantor yang menerbitkan SOP." }),
  kop: z
    .array(printedText)
    .min(1)
    .meta({ title: "Kop", description: "Baris kop seperti tercetak, dari atas." }),
  kodeWilayah: z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{2,3}$/)
    .optional()
    .meta({ title: "Kode wilayah", description: "Kode unit pada nomor SOP: 35.07.27." }),
  wilayah: printedText.meta({
    title: "Wilayah",
    description: "Daerah yang peraturannya berlaku di unit ini: Kabupaten Contoh.",
  }),
  induk: printedText
    .optional()
    .meta({ title: "Induk", description: "Nama unit atau pemerintah daerah di atasnya." }),
  tinjauan: reviewYears.optional().meta({
    title: "Tinjauan",
    description: "Berapa tahun sekali SOP unit ini ditinjau: 2. Tanpa kunci ini berlaku yang di situs.yaml.",
  }),
  situs: webAddress.optional().meta({ title: "Situs resmi", description: "Alamat web kantor ini." }),
});

export type UnitData = z.output<typeof unitSchema>;
