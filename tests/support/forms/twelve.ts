/** The twelve as entries, in the order of the source document, without what editors have added. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { ImportedSop } from "../../../src/importer/entry.ts";
import { splitFrontmatter } from "../../../src/schema/files/frontmatter.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/ngantang/sop/kecamatan-ngantang", import.meta.url));
const EDITORIAL = ["kelompok", "alias", "status", "catatan"];

export type Printed = Omit<ImportedSop, "sumber"> & { readonly sumber: { readonly posisi: string } };

export const TWELVE: readonly Printed[] = readdirSync(FOLDER)
  .map((file) => parse(splitFrontmatter(readFileSync(`${FOLDER}/${file}`, "utf8"))!.yaml) as Printed)
  .sort((a, b) => place(a) - place(b))
  .map(
    (entry) =>
      Object.fromEntries(Object.entries(entry).filter(([key]) => !EDITORIAL.includes(key))) as Printed,
  );

function place({ sumber }: Printed): number {
  return Number(/\d+/.exec(sumber.posisi)![0]);
}

/** What a document of that name with all twelve is to give. */
export function expected(dokumen: string): ImportedSop[] {
  return TWELVE.map((entry) => ({ ...entry, sumber: { dokumen, posisi: entry.sumber.posisi } }));
}

/** Labels and values of the identity block, in printed order. */
export function identityRows(sop: Printed): [string, string][] {
  return [
    ["Nomor SOP", sop.nomor ?? ""],
    ["Tanggal Pembuatan", sop.tanggalPembuatan ?? ""],
    ["Tanggal Revisi", sop.tanggalRevisi ?? ""],
    sop.tanggalEfektif
      ? ["Tanggal Efektif", sop.tanggalEfektif]
      : ["Tanggal Pengesahan", sop.tanggalPengesahan ?? ""],
  ];
}

/** The lines of the approver's cell. */
export function approverLines({ disahkanOleh: { jabatan = "", nama = "", nip = "" } }: Printed): string[] {
  return [jabatan, "", "", nama, `NIP. ${nip}`];
}

/** The parts with lists, two by two as the form has them. */
export function listRows(sop: Printed): [string, readonly string[], string, readonly string[]][] {
  return [
    ["Dasar Hukum", sop.dasarHukum, "Kualifikasi Pelaksana", sop.kualifikasiPelaksana],
    ["Keterkaitan", sop.keterkaitan, "Peralatan/ Perlengkapan", sop.peralatan],
    ["Peringatan", sop.peringatan, "Pencatatan dan Pendataan", sop.pencatatan],
  ];
}
