/** `/data/temuan.json`: every finding, and the rules behind them in words. */
import { withBase } from "../addresses.ts";
import { ruleOf } from "../findings/index.ts";
import type { Catalogue, Severity } from "../types.ts";

interface TemuanJson {
  readonly dibuat: string;
  /** Rules that found something, in order of code. */
  readonly aturan: readonly {
    readonly kode: string;
    readonly tingkat: Severity;
    readonly judul: string;
    readonly alasan: string;
    readonly saran: string;
    /** True when it rests on the editor's judgement. */
    readonly editorial: boolean;
  }[];
  readonly temuan: readonly {
    readonly sop: string;
    readonly url: string;
    readonly kode: string;
    readonly tingkat: Severity;
    readonly bidang: string;
    readonly pesan: string;
    /** Id of the SOP that this one should be held against, where the finding is about two. */
    readonly terkait?: string;
  }[];
}

/** @param base base path with trailing slash */
export function temuanJson(catalogue: Catalogue, base: string): TemuanJson {
  const rules = new Map<string, TemuanJson["aturan"][number]>();
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
