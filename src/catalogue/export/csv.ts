/** `/data/sop.csv`: one row a SOP, for spreadsheets (RFC 4180, UTF-8, comma, CRLF). */
import { printedTexts, type PrintedTexts } from "../../schema/printed/printed-texts.ts";
import { FORM_DATES } from "../../schema/field-labels.ts";
import { FORM_KEYS, type FormField } from "../../schema/sop.ts";
import { withBase } from "../addresses.ts";
import { must, present } from "../../basics/must.ts";
import type { Catalogue, Sop } from "../types.ts";

/** Items of a list share a cell, one a line, so that no mark inside an item can be taken for a border. */
const LIST_SEPARATOR = "\n";

type Cell = string | number | readonly string[] | undefined;

type Column = readonly [name: string, value: (sop: Sop, catalogue: Catalogue, texts: PrintedTexts) => Cell];

/** Fields that are no single cell of printed words: dates, an approver in parts. */
const OWN_COLUMNS: Readonly<Partial<Record<FormField, readonly Column[]>>> = {
  // Stands first.
  nama: [],
  ...Object.fromEntries(FORM_DATES.map((key) => [key, dateColumns(key)])),
  disahkanOleh: [
    ["jabatan", (sop) => sop.disahkanOleh.jabatan],
    ["pejabat", (sop) => sop.disahkanOleh.nama],
    ["pangkat", (sop) => sop.disahkanOleh.pangkat],
    ["nip", (sop) => sop.disahkanOleh.nip],
  ],
};

const COLUMNS: readonly Column[] = [
  ["id", (sop) => sop.id],
  ["nama", (sop) => sop.nama],
  ["unit", (sop, { units }) => must(units, sop.unitId).nama],
  ["kelompok", (sop, { groups }) => present(groups.find(({ id }) => id === sop.groupId)).nama],
  ...FORM_KEYS.flatMap((key) => OWN_COLUMNS[key] ?? [columnOf(key)]),
  ["status", (sop) => sop.status],
  ["tanggalStatus", (sop) => sop.tanggalStatus?.iso],
  ["diganti", (sop) => sop.successorId ?? undefined],
  ["kelengkapanPersen", (sop) => (sop.past === null ? sop.completeness.percent : undefined)],
  ["peraturan", (sop) => sop.regulationKeys],
  ["temuan", (sop) => [...new Set(sop.findings.map(({ code }) => code))]],
];

/** A date to sort by, and as it is printed: a dash, a year of two digits, nothing at all. */
function dateColumns(key: (typeof FORM_DATES)[number]): readonly Column[] {
  return [
    [key, (sop) => sop[key]?.iso],
    [`${key}Tercetak`, (sop) => sop[key]?.printed],
  ];
}

function columnOf(field: FormField): Column {
  return [field, (_, __, texts) => texts[field]];
}

/** @param base base path with trailing slash; the last column is each SOP's address */
export function sopCsv(catalogue: Catalogue, base: string): string {
  return csvOf(sopTable(catalogue, catalogue.sops.values(), base));
}

/** All fields of some SOPs as rows of cells, the heads first. */
export function sopTable(catalogue: Catalogue, sops: Iterable<Sop>, base: string): string[][] {
  const columns = COLUMNS.filter(([name]) => name !== "nip" || catalogue.site.tampilkanNip);
  const header = [...columns.map(([name]) => name), "url"];
  const rows = Array.from(sops, (sop) => {
    const texts = printedTexts(sop);
    const cells = columns.map(([, value]) => cellText(value(sop, catalogue, texts)));
    return [...cells, withBase(base, sop.path)];
  });
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

function cellText(value: Cell): string {
  return typeof value === "object" ? value.join(LIST_SEPARATOR) : `${value ?? ""}`;
}
