/** `content/istilah.yaml`: abbreviations, synonyms and spellings; feeds tooltips, the glossary page and search. */
import * as z from "zod";
import { printedText } from "./fields.ts";

const abbreviation = z.strictObject({
  singkatan: printedText.meta({ title: "Singkatan", description: "Seperti ditulis: DPA." }),
  kepanjangan: printedText.meta({ title: "Kepanjangan", description: "Kata selengkapnya." }),
  lain: z
    .array(printedText)
    .optional()
    .meta({ title: "Bentuk lain", description: "Bentuk lain, lama dan baru." }),
  penjelasan: printedText.optional().meta({ title: "Penjelasan", description: "Satu kalimat bagi warga." }),
  umum: z.boolean().optional().meta({
    title: "Umum",
    description: "true bila istilah ada pada hampir semua SOP dan tidak menentukan hasil pencarian.",
  }),
});

const spelling = z.strictObject({
  baku: printedText.meta({ title: "Ejaan baku", description: "Kata dengan ejaan yang benar." }),
  lain: z
    .array(printedText)
    .min(1)
    .meta({ title: "Ejaan lain", description: "Ejaan lama atau salah yang juga dicari." }),
});
const wordForm = z.strictObject({
  kata: printedText.meta({ title: "Kata", description: "Kata berimbuhan." }),
  akar: z.array(printedText).min(1).meta({ title: "Akar", description: "Kata dasarnya." }),
});

export const glossarySchema = z.strictObject({
  singkatan: z
    .array(abbreviation)
    .default([])
    .meta({ title: "Singkatan", description: "Singkatan dan kepanjangannya." }),
  sinonim: z
    .array(z.array(printedText).min(2))
    .default([])
    .meta({ title: "Sinonim", description: "Kelompok kata yang searti; mencari satu menemukan semuanya." }),
  ejaan: z.array(spelling).default([]).meta({ title: "Ejaan", description: "Ejaan baku dan ejaan lain." }),
  bentukKata: z
    .array(wordForm)
    .default([])
    .meta({ title: "Bentuk kata", description: "Kata dasar yang tidak dikenali otomatis." }),
});

export type GlossaryData = z.output<typeof glossarySchema>;
