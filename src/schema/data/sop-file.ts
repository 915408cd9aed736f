/** One SOP as open data: `/sop/<unit>/<slug>.json`, and within `/data/katalog.json`. */
import * as z from "zod";
import { sopSchema } from "../sop.ts";
import { text, texts } from "./described.ts";

const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

const link = z.strictObject({
  teks: text("Teks", "Butir Keterkaitan seperti tercetak."),
  jenis: z
    .enum(["sop", "belum-terbit"])
    .meta({ title: "Jenis", description: "SOP di katalog ini, atau yang belum ada di sini." }),
  id: text("Id", "Id tujuan."),
});
const amendment = z.strictObject({
  peraturan: text("Peraturan", "Kunci peraturan yang dikutip."),
  oleh: texts("Oleh", "Kunci peraturan yang menurut kutipan itu mengubahnya."),
});

const replacement = z.strictObject({
  peraturan: text("Peraturan", "Kunci peraturan yang dikutip."),
  oleh: text("Oleh", "Kunci peraturan yang menurut kutipan itu menggantikannya."),
});

/** One SOP: its frontmatter as printed, then what the catalogue derives from it. */
export const sopFileSchema = z.strictObject({
  ...sopSchema.shape,
  id: text("Id", "unit/nama-berkas"),
  url: text("Alamat", "Dari akar situs, jalur dasar termasuk."),
  tanggal: z
    .strictObject({
      pembuatan: date.optional(),
      revisi: date.optional(),
      efektif: date.optional(),
      pengesahan: date.optional(),
    })
    .meta({ title: "Tanggal", description: "Tanggal ISO, setepat yang tercetak." }),
  peraturan: texts("Peraturan", "Kunci peraturan yang disebut, berurutan."),
  diubahDengan: z
    .array(amendment)
    .optional()
    .meta({ title: "Diubah dengan", description: "Perubahan yang disebut pada Dasar Hukum sendiri." }),
  digantiDengan: z.array(replacement).optional().meta({
    title: "Diganti dengan",
    description: "Pengganti yang disebut pada Dasar Hukum sendiri.",
  }),
  tautan: z.array(link).meta({ title: "Tautan", description: "Ke mana tiap butir Keterkaitan mengarah." }),
  dirujukOleh: texts("Dirujuk oleh", "Id SOP yang menyebut SOP ini."),
  temuan: texts("Temuan", "Kode temuan."),
});
