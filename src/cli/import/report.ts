/** Tells what was read: to people, and to programs. */
import type { ImportedSop, ImportResult } from "../../importer/entry.ts";
import { getCatalogue, forgetCatalogue } from "../../build/catalogue.ts";
import { LABELS } from "../../schema/field-labels.ts";
import type { State, Written, WrittenEntry } from "./write.ts";

interface Outcome {
  readonly result: ImportResult;
  readonly written: Written | null;
}

const STATES: Readonly<Record<State, string>> = {
  baru: "ditulis",
  sama: "sudah ada, sama",
  diganti: "diganti",
  berbeda: "sudah ada, berbeda",
};

/** One file: its SOPs, what is empty, what is doubtful. */
export function fileReport({ nama, sop, keraguan, galat }: ImportResult, written: Written | null): string {
  if (galat !== null) return `${nama}\n  GAGAL: ${galat}\n`;
  const lines = sop.flatMap((one, index) => {
    const entry = written?.entries[index];
    const empty = emptyFields(one);
    return [
      `  ${one.nama || "(tanpa nama)"}${entry ? ` → ${entry.file} (${written.refused ? "tidak ditulis" : STATES[entry.state]})` : ""}`,
      ...(entry?.namesake
        ? [
            `    periksa nama: Sama dengan ${entry.namesake}, yang isinya berbeda. Bila itu satu SOP, hapus salah satu.`,
          ]
        : []),
      ...(empty.length > 0 ? [`    kosong: ${empty.join(", ")}`] : []),
    ];
  });
  const doubts = keraguan.map(({ bidang, teks }) => `    periksa ${bidang || "dokumen"}: ${teks}`);
  const refused = written?.refused ? [`  TIDAK DITULIS: ${written.refused}`] : [];
  return [nama, ...lines, ...doubts, ...refused, ""].join("\n");
}

function emptyFields(sop: ImportedSop): string[] {
  const values: Readonly<Record<string, unknown>> = { ...sop };
  const optional = new Set(["tanggalEfektif", "tanggalPengesahan"]);
  // Of these two a form has one; printed empty, it is "".
  const neither = !sop.tanggalEfektif && !sop.tanggalPengesahan;
  const lacking = sop.tanggalPengesahan === undefined ? "tanggalEfektif" : "tanggalPengesahan";
  return Object.entries(LABELS).flatMap(([key, label]) => {
    if (optional.has(key) && !(neither && key === lacking)) return [];
    const value = values[key];
    if (value === undefined || value === "") return [label];
    return typeof value === "object" && value !== null && Object.keys(value).length === 0 ? [label] : [];
  });
}

/** How much was read, in one line. */
export function summary(results: readonly Outcome[]): string {
  const failed = results.filter(({ result, written }) => result.galat !== null || written?.refused).length;
  const count = results.reduce((sum, { result }) => sum + result.sop.length, 0);
  const doubts = results.reduce((sum, { result }) => sum + result.keraguan.length, 0);
  return `${results.length} berkas, ${count} SOP, ${doubts} hal perlu diperiksa, ${failed} berkas tidak masuk.`;
}

/** `{ berkas: [{ nama, sop, keraguan, galat }] }`; when written, each file also tells its entries. */
export function importJson(results: readonly Outcome[], dryRun: boolean): object {
  return {
    berkas: results.map(({ result: { nama, sop, keraguan, galat }, written }) => ({
      nama,
      sop,
      keraguan,
      galat: galat ?? written?.refused ?? null,
      ...(dryRun
        ? {}
        : { ditulis: written?.entries.map(({ file, state }) => ({ berkas: file, keadaan: state })) ?? [] }),
    })),
  };
}

/** What the catalogue makes of the new entries: citations, links, findings. */
export async function consequences(entries: readonly WrittenEntry[]): Promise<string> {
  forgetCatalogue();
  const { sops } = await getCatalogue();
  const files = new Set(entries.map(({ file }) => file));
  const own = [...sops.values()].filter(({ file }) => files.has(file));
  return own
    .map(({ file, citations, links, findings }) => {
      const unread = citations
        .filter(({ cited }) => cited.length === 0)
        .map(({ teks }) => `    bukan kutipan yang dikenal: ${teks}`);
      const open = links
        .filter(({ target }) => target.kind === "belum-terbit")
        .map(({ teks }) => `    belum terbit: ${teks}`);
      const found = findings.map(({ severity, field, message }) => `    ${severity} · ${field}: ${message}`);
      return [
        file,
        `  ${citations.length - unread.length} dari ${citations.length} dasar hukum dikenali, ${links.length - open.length} dari ${links.length} keterkaitan sampai ke SOP, ${findings.length} temuan.`,
        ...unread,
        ...open,
        ...found,
      ].join("\n");
    })
    .join("\n");
}
