/** `/data/temuan.json`: every finding, and the rules behind them in words. */
import { withBase } from "../addresses.ts";
import { ruleOf } from "../findings/index.ts";
import type { findingsFileSchema } from "../../schema/data/data-files.ts";
import type { Published } from "../../basics/frozen.ts";
import type { Catalogue } from "../types.ts";

type FindingsFile = Published<typeof findingsFileSchema>;

/** @param base base path with trailing slash */
export function temuanJson(catalogue: Catalogue, base: string): FindingsFile {
  const rules = new Map<string, FindingsFile["aturan"][number]>();
  const temuan = [...catalogue.sops.values()].flatMap((sop) =>
    sop.findings.map(({ code, severity, field, message, editorial, related }) => {
      if (!rules.has(code)) {
        const { title, reason, advice } = ruleOf(code);
        rules.set(code, {
          kode: code,
          tingkat: severity,
          judul: title,
          alasan: reason,
          saran: advice,
          editorial,
        });
      }
      return {
        sop: sop.id,
        url: withBase(base, sop.path),
        kode: code,
        tingkat: severity,
        bidang: field,
        pesan: message,
        ...(related === undefined ? {} : { terkait: related }),
      };
    }),
  );
  const aturan = [...rules.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  return { dibuat: catalogue.today, aturan, temuan };
}
