/** `/data/sop.csv`: one row a SOP, for spreadsheets (RFC 4180, UTF-8, comma, CRLF). */
import { withBase } from "../addresses.ts";
import { must, present } from "../../schema/must.ts";
import type { Catalogue, Sop } from "../types.ts";

/** Items of a list share a cell, one a line, so that no mark inside an item can be taken for a border. */
const LIST_SEPARATOR = "\n";

type Column = readonly [
  name: string,
  value: (sop: Sop, catalogue: Catalogue) => string | number | readonly string[] | undefined,
];

const COLUMNS: readonly Column[] = [
  ["id", (sop) => sop.id],
  ["nama", (sop) => sop.nama],
  ["unit", (sop, { units }) => must(units, sop.unitId).nama],
  ["kelompok", (sop, { groups }) => present(groups.find(({ id }) => id === sop.groupId)).nama],
  ["nomor", (sop) => sop.nomor],
  ["tanggalPembuatan", (sop) => sop.tanggalPembuatan?.iso],
  ["tanggalRevisi", (sop) => sop.tanggalRevisi?.iso],
  ["tanggalEfektif", (sop) => sop.tanggalEfektif?.iso],
  ["tanggalPengesahan", (sop) => sop.tanggalPengesahan?.iso],
  ["jabatan", (sop) => sop.disahkanOleh.jabatan],
  ["pejabat", (sop) => sop.disahkanOleh.nama],
  ["nip", (sop) => sop.disahkanOleh.nip],
  ["dasarHukum", (sop) => sop.dasarHukum.map(({ teks }) => teks)],
  ["kualifikasiPelaksana", (sop) => sop.kualifikasiPelaksana],
  ["keterkaitan", (sop) => sop.keterkaitan.map(({ teks }) => teks)],
  ["peralatan", (sop) => sop.peralatan],
  ["peringatan", (sop) => sop.peringatan],
  ["pencatatan", (sop) => sop.pencatatan],
  ["formulir", (sop) => sop.formulir],
  ["bagianLain", (sop) => sop.bagianLain.map(({ judul, isi }) => [judul, ...isi].join(": "))],
  ["status", (sop) => sop.status],
  ["kelengkapanPersen", (sop) => sop.completeness.percent],
  ["peraturan", (sop) => sop.regulationKeys],
  ["temuan", (sop) => [...new Set(sop.findings.map(({ code }) => code))]],
];

/** @param base base path with trailing slash; the last column is each SOP's address */
export function sopCsv(catalogue: Catalogue, base: string): string {
  return csvOf(sopTable(catalogue, catalogue.sops.values(), base));
}

/** All fields of some SOPs as rows of cells, the heads first. */
export function sopTable(catalogue: Catalogue, sops: Iterable<Sop>, base: string): string[][] {
  const columns = COLUMNS.filter(([name]) => name !== "nip" || catalogue.site.tampilkanNip);
  const header = [...columns.map(([name]) => name), "url"];
  const rows = Array.from(sops, (sop) => [
    ...columns.map(([, value]) => cellText(value(sop, catalogue))),
    withBase(base, sop.path),
  ]);
  return [header, ...rows];
}

/** Rows of cells as CSV text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/** A cell that spreadsheets would take for a formula gets an apostrophe in front; quotes are doubled. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cellText(value: string | number | readonly string[] | undefined): string {
  return typeof value === "object" ? value.join(LIST_SEPARATOR) : `${value ?? ""}`;
}
