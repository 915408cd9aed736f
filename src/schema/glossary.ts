/** `content/istilah.yaml`: abbreviations, synonyms and spellings; feeds tooltips, the glossary page and search. */
import * as z from "zod";
import { printedText } from "./fields.ts";

const abbreviation = z.strictObject({
  singkatan: printedText.meta({ title: "Singkatan" }),
  kepanjangan: printedText.meta({ title: "Kepanjangan" }),
  lain: z.array(printedText).optional().meta({ title: "Bentuk lain, lama dan baru" }),
  penjelasan: printedText.optional().meta({ title: "Penjelasan singkat" }),
  umum: z
    .boolean()
    .optional()
    .meta({ title: "Istilah pada hampir semua SOP; tidak menentukan hasil pencarian" }),
});

const spelling = z.strictObject({ baku: printedText, lain: z.array(printedText).min(1) });
const wordForm = z.strictObject({ kata: printedText, akar: z.array(printedText).min(1) });

export const glossarySchema = z.strictObject({
  singkatan: z.array(abbreviation).default([]).meta({ title: "Singkatan" }),
  sinonim: z.array(z.array(printedText).min(2)).default([]).meta({ title: "Kelompok kata yang searti" }),
  ejaan: z.array(spelling).default([]).meta({ title: "Ejaan baku dan ejaan lain" }),
  bentukKata: z.array(wordForm).default([]).meta({ title: "Kata dasar yang tidak dikenali otomatis" }),
});

export type GlossaryData = z.output<typeof glossarySchema>;
