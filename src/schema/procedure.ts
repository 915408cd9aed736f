/**
 * The flowchart part of the form (PermenPAN-RB 35/2012, bagian flowchart): performers as columns,
 * one row a step, each with its mutu baku. Absent in most covers that offices publish.
 */
import * as z from "zod";
import { printedText } from "./fields.ts";

/** The symbols an editor chooses; arrows and off-page connectors are drawn from the order of steps. */
export const STEP_SYMBOLS = ["mulai", "proses", "keputusan", "selesai"] as const;

export type StepSymbol = (typeof STEP_SYMBOLS)[number];

/** How a step is drawn: one whose symbol nobody has told is a plain box. */
export function drawnAs(simbol: StepSymbol | undefined): StepSymbol {
  return simbol ?? "proses";
}

/** A step's number in the list, counted from 1. */
const stepNumber = z.int().positive();

const step = z.strictObject({
  kegiatan: printedText.meta({ title: "Kegiatan", description: "Kalimat kegiatan seperti tercetak." }),
  pelaksana: z.union([printedText, z.array(printedText)]).meta({
    title: "Pelaksana",
    description: "Satu kolom pelaksana atau beberapa; [] bila tidak ada tandanya.",
  }),
  simbol: z.enum(STEP_SYMBOLS).optional().meta({
    title: "Simbol",
    description: "mulai, proses, keputusan, atau selesai; dikosongkan bila tidak diketahui.",
  }),
  ya: stepNumber.optional().meta({ title: "Bila ya", description: "Nomor langkah tujuan sebuah keputusan." }),
  tidak: stepNumber
    .optional()
    .meta({ title: "Bila tidak", description: "Nomor langkah tujuan; boleh ke belakang." }),
  lanjut: stepNumber
    .optional()
    .meta({ title: "Lanjut ke", description: "Nomor langkah berikutnya, bila bukan baris di bawahnya." }),
  kelengkapan: printedText
    .optional()
    .meta({ title: "Mutu baku: kelengkapan", description: "Bahan yang diperlukan langkah ini." }),
  waktu: printedText
    .optional()
    .meta({ title: "Mutu baku: waktu", description: "Seperti tercetak: 15 menit, 1 – 2 hari." }),
  output: printedText.optional().meta({ title: "Mutu baku: output", description: "Hasil langkah ini." }),
  keterangan: printedText
    .optional()
    .meta({ title: "Keterangan", description: "Misalnya Lihat SOP Surat Keluar." }),
});

export const procedureSchema = z
  .strictObject({
    pelaksana: z.array(printedText).meta({
      title: "Pelaksana",
      description: "Kolom pelaksana dari kiri ke kanan; kosong bila tabelnya tidak punya kolom itu.",
    }),
    langkah: z.array(step).min(1).meta({ title: "Langkah", description: "Baris kegiatan, berurutan." }),
  })
  .superRefine(({ pelaksana, langkah }, context) => {
    langkah.forEach((row, index) => {
      for (const name of [row.pelaksana].flat()) {
        if (pelaksana.includes(name)) continue;
        context.addIssue({
          code: "custom",
          path: ["langkah", index, "pelaksana"],
          input: name,
          params: { code: "unknown-performer", known: pelaksana },
        });
      }
      for (const key of ["ya", "tidak", "lanjut"] as const) {
        const target = row[key];
        if (target === undefined || target <= langkah.length) continue;
        context.addIssue({
          code: "custom",
          path: ["langkah", index, key],
          input: target,
          params: { code: "unknown-step", last: langkah.length },
        });
      }
    });
  });

export type Procedure = z.output<typeof procedureSchema>;
