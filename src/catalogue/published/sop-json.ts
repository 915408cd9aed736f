/** One SOP as open data: its frontmatter as printed, then what the catalogue derives from it. */
import { withBase } from "../addresses.ts";
import { asPrinted } from "../../schema/printed/as-printed.ts";
import type { Item } from "../../schema/fields.ts";
import type { PrintedDate } from "../../schema/printed/printed-date.ts";
import type { Published } from "../../basics/frozen.ts";
import type { sopFileSchema } from "../../schema/data/sop-file.ts";
import { publishedApprover } from "./approver.ts";
import type { Catalogue, Sop } from "../types.ts";
import { given } from "../../basics/typed-keys.ts";

/** As precise as printed (`2021-02-01`, `2021-02`, `2021`) are its ISO dates; its url is from the root of the host. */
export type SopJson = Published<typeof sopFileSchema>;

/**
 * @param base base path with trailing slash
 * Keys that the form or editor leaves out are left out; `nip` too unless `situs.yaml` shows it.
 */
export function sopJson(catalogue: Catalogue, sop: Sop, base: string): SopJson {
  return given<Values>({
    id: sop.id,
    url: withBase(base, sop.path),
    ...asPrinted(sop),
    disahkanOleh: publishedApprover(catalogue, sop),
    dasarHukum: sop.dasarHukum.map(printedItem),
    keterkaitan: sop.keterkaitan.map(printedItem),
    sumber: sop.sumber,
    kelompok: sop.kelompok,
    alias: sop.alias,
    status: sop.status,
    tanggalStatus: sop.tanggalStatus?.printed,
    diganti: sop.diganti,
    catatan: sop.catatan?.map((remark) => ("kode" in remark || "bidang" in remark ? remark : remark.teks)),
    riwayat: sop.riwayat?.map((version) => ({ ...version, tanggal: version.tanggal.printed })),
    tanggal: isoDates(sop),
    peraturan: sop.regulationKeys,
    diubahDengan: amended(sop),
    digantiDengan: replaced(sop),
    tautan: sop.links.flatMap(({ teks, target }) =>
      target.kind === "tidak-ada" ? [] : [{ teks, jenis: target.kind, id: target.id }],
    ),
    dirujukOleh: [...new Set(sop.backlinks.map(({ sopId }) => sopId))],
    temuan: [...new Set(sop.findings.map(({ code }) => code))],
  });
}

function amended({ citations }: Sop): SopJson["diubahDengan"] {
  const found = citations.flatMap(({ cited }) =>
    cited.flatMap(({ key, amendedBy }) =>
      amendedBy.length > 0 ? [{ peraturan: key, oleh: amendedBy }] : [],
    ),
  );
  return found.length > 0 ? found : undefined;
}

function replaced({ citations }: Sop): SopJson["digantiDengan"] {
  const found = citations.flatMap(({ cited }) =>
    cited.flatMap(({ key, replacedBy }) =>
      replacedBy === null ? [] : [{ peraturan: key, oleh: replacedBy }],
    ),
  );
  return found.length > 0 ? found : undefined;
}

type Values = { readonly [Key in keyof SopJson]: SopJson[Key] | undefined };

function printedItem({ teks, rujukan }: Item): string | { teks: string; rujukan: string } {
  return rujukan === undefined ? teks : { teks, rujukan };
}

function isoDates(sop: Sop): SopJson["tanggal"] {
  const dates: (readonly [string, PrintedDate | undefined])[] = [
    ["pembuatan", sop.tanggalPembuatan],
    ["revisi", sop.tanggalRevisi],
    ["efektif", sop.tanggalEfektif],
    ["pengesahan", sop.tanggalPengesahan],
  ];
  return Object.fromEntries(
    dates.flatMap(([name, date]) => (date && date.iso !== "" ? [[name, date.iso]] : [])),
  );
}
