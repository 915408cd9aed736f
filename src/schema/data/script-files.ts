/** Data files that the site's own scripts load. */
import * as z from "zod";
import { regulationSchema } from "../regulation.ts";
import { siteSchema } from "../site.ts";
import { sopSchema } from "../sop.ts";
import { unitSchema } from "../unit.ts";

const { nama, nomor, alias, aliasAlamat, status, diganti } = sopSchema.shape;

/** For the page that checks documents: what it must know of the catalogue beside its SOPs. */
export const deskFileSchema = z.strictObject({
  situs: siteSchema.meta({ title: "Situs", description: "Keterangan situs." }),
  unit: z
    .array(z.strictObject({ id: z.string(), data: unitSchema }))
    .meta({ title: "Unit", description: "Unit menurut berkasnya." }),
  peraturan: z
    .array(z.strictObject({ id: z.string(), data: regulationSchema }))
    .meta({ title: "Peraturan", description: "Daftar peraturan, menurut kuncinya." }),
  sop: z
    .array(z.strictObject({ id: z.string(), nama, nomor, alias, aliasAlamat, status, diganti }))
    .meta({ title: "SOP", description: "Nama semua SOP, bila katalognya dibagi menurut unit." }),
});

/** For the page that compares two SOPs: the names of a unit's SOPs, and of the regulations that they cite, by key. */
export const comparedFileSchema = z.strictObject({
  unit: z.string().meta({ title: "Unit", description: "Nama unit." }),
  sop: z
    .array(z.strictObject({ id: z.string(), nama: z.string() }))
    .meta({ title: "SOP", description: "SOP unit itu." }),
  peraturan: z
    .record(z.string(), z.string())
    .meta({ title: "Peraturan", description: "Nama pendek peraturan, menurut kuncinya." }),
});
